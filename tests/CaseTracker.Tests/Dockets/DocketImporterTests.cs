using System.Text.Json.Nodes;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Dockets;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Dockets;

/// <summary>On a real database.</summary>
public sealed class DocketImporterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestSite.Cancellation;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_EachForm_KeepsEveryEntryAndParty_AndASecondTimeChangesNothing()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        foreach (
            var file in (JsonNode[])[SampleDockets.District(), SampleDockets.Appellate(), SampleDockets.Acms(), SampleDockets.Bankruptcy()]
        )
        {
            var sheet = (await SampleDockets.ReadAsync(SampleDockets.Text(file), "ca9")).Single();
            var first = await ImportAsync(site, file);
            var revision = await site.Get<CaseHeads>().SiteRevisionAsync(Cancellation);
            var second = await ImportAsync(site, file);

            Assert.Equal(DocketImportOutcome.Added, first.Outcome);
            Assert.Equal((sheet.Entries.Count, sheet.Parties.Count), (first.Entries.Added, first.Parties.Added));
            Assert.Equal(DocketImportOutcome.Unchanged, second.Outcome);
            Assert.Equal((sheet.Entries.Count, sheet.Parties.Count), (second.Entries.Unchanged, second.Parties.Unchanged));
            Assert.Equal(revision, await site.Get<CaseHeads>().SiteRevisionAsync(Cancellation));
        }
    }

    [Fact]
    public async Task Import_TheSameLineTwiceOnASheet_KeepsBoth()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var file = SampleDockets.District();
        file["docket_entries"]!.AsArray().Add(file["docket_entries"]![1]!.DeepClone());

        Assert.Equal(5, (await ImportAsync(site, file)).Entries.Added);
        Assert.Equal(5, (await ImportAsync(site, file)).Entries.Unchanged);
        await using var context = site.Context();
        Assert.Equal(
            ["1", "2", "20240201-1", "20240201-2", "3"],
            (await context.DocketEntries.Select(row => row.Key).ToListAsync(Cancellation)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Import_AChangedSheet_ChangesEndsAndDeletesNothing()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await ImportAsync(site, SampleDockets.District());
        var file = SampleDockets.District();
        file["date_terminated"] = "2024-06-01";
        file["docket_entries"]![0]!["description"] = "ORDER granting 2 Motion to Stay. AMENDED.";
        file["docket_entries"]!.AsArray().RemoveAt(3);
        file["docket_entries"]!.AsArray().Insert(0, SampleDockets.Entry("4", "2024-06-01", "JUDGMENT for Jane Doe."));
        file["parties"]!.AsArray().RemoveAt(1);
        file["parties"]!.AsArray().Add(SampleDockets.Party("Acme LLC", "Intervenor", "", null));

        var result = await ImportAsync(site, file);

        Assert.Equal(DocketImportOutcome.Changed, result.Outcome);
        Assert.Equal(new DocketCounts(1, 1, 2, 0), result.Entries);
        Assert.Equal(new DocketCounts(1, 0, 1, 1), result.Parties);
        var sheet = await FindAsync(site);
        Assert.Equal((5, new DateOnly(2024, 6, 1)), (sheet.Docket.EntryCount, sheet.Docket.DateTerminated));
        Assert.Equal(
            [("Jane Doe", null), ("Roe Platforms, Inc.", new DateOnly(2025, 12, 3)), ("Acme LLC", null)],
            sheet.Parties.Select(party => (party.Name, party.GoneSince))
        );
    }

    [Fact]
    public async Task Import_WhatAFileDoesNotSay_Stays()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await ImportAsync(site, SampleDockets.District());
        var bare = SampleDockets.District();
        bare["docket_entries"] = new JsonArray();
        bare["parties"] = new JsonArray();
        bare["assigned_to_str"] = "";

        Assert.Equal(DocketImportOutcome.Unchanged, (await ImportAsync(site, bare)).Outcome);
        Assert.Equal(("Ann Jones", 2), (await FindAsync(site)) is var sheet ? (sheet.Docket.AssignedTo, sheet.Parties.Count) : default);
    }

    [Fact]
    public async Task Import_FilesOfCourtListener_AddToTheDocketOfTheirId()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var entries = SampleListener.Page(SampleListener.Entry(1, 140, "MOTION for Fees"));

        Assert.Equal(DocketImportOutcome.NotHereYet, (await ImportAsync(site, entries)).Outcome);
        await ImportAsync(site, SampleDockets.District());
        Assert.Equal(DocketImportOutcome.Changed, (await ImportAsync(site, SampleListener.Docket())).Outcome);
        Assert.Equal(1, (await ImportAsync(site, entries)).Entries.Added);
        Assert.Equal(DocketImportOutcome.Unchanged, (await ImportAsync(site, entries)).Outcome);
        Assert.Equal(
            (0, 2),
            (
                await ImportAsync(
                    site,
                    SampleListener.Page(
                        SampleListener.Party(1, "JANE DOE", "Plaintiff"),
                        SampleListener.Party(2, "Roe Platforms, Inc.", "Defendant")
                    )
                )
            ).Parties
                is var parties
                ? (parties.Added, parties.Changed)
                : default
        );
        await ImportAsync(site, SampleListener.Page(SampleListener.Lawyer(7, "John Smith")));
        Assert.Equal(
            DocketImportOutcome.Unchanged,
            (await ImportAsync(site, SampleListener.Page(SampleListener.Lawyer(7, "John Smith")))).Outcome
        );
        var sheet = await FindAsync(site);
        Assert.Equal("RECAP, CourtListener", sheet.Docket.Forms);
        Assert.Equal(("178502", "4214"), (sheet.Docket.PacerCaseId, sheet.Docket.CourtListenerId));
        Assert.Equal(["John Smith"], sheet.Parties[0].Attorneys.Select(attorney => attorney.Name));
    }

    [Fact]
    public async Task Import_AnotherPacerCaseOfTheSameNumber_IsRefused()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await ImportAsync(site, SampleListener.Docket());
        var other = SampleDockets.District();
        other["pacer_case_id"] = "999";

        var result = await ImportAsync(site, other);

        Assert.Equal(DocketImportOutcome.Refused, result.Outcome);
        Assert.Contains("178502", result.Reason, StringComparison.Ordinal);
        Assert.Equal(0, (await FindAsync(site)).Docket.EntryCount);
    }

    [Fact]
    public async Task Import_ForPreview_SaysWhatWouldChangeAndKeepsNothing()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var sheet = (await SampleDockets.ReadAsync(SampleDockets.Text(SampleDockets.District()))).Single();

        var result = await site.Get<DocketImporter>().ImportAsync(sheet, isPreview: true, Cancellation);

        Assert.Equal((DocketImportOutcome.Added, 4), (result.Outcome, result.Entries.Added));
        await using var context = site.Context();
        Assert.Equal(
            (0, 0),
            (await context.ImportedDockets.CountAsync(Cancellation), await context.DocketEntries.CountAsync(Cancellation))
        );
    }

    [Fact]
    public async Task Import_ThatFailsHalfway_LeavesNothing()
    {
        var fault = new PlantedFault("docket_entries");
        await using var site = await TestSite.StartAsync(_folder.FullName, fault: fault);
        fault.IsArmed = true;
        var sheet = (await SampleDockets.ReadAsync(SampleDockets.Text(SampleDockets.District()))).Single();

        await Assert.ThrowsAnyAsync<Exception>(() => site.Get<DocketImporter>().ImportAsync(sheet, false, Cancellation));

        await using var context = site.Context();
        Assert.Equal(0, await context.ImportedDockets.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Sheets_OfACase_AreKnownToItsHead_WhicheverCameFirst()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        var heads = site.Get<CaseHeads>();
        Assert.Empty((await heads.FindAsync("roe-v-doe", Cancellation))!.Sheets);

        await ImportAsync(site, SampleDockets.District());
        site.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.Single((await heads.FindAsync("roe-v-doe", Cancellation))!.Sheets);
        Assert.Equal(
            "roe-v-doe",
            Assert.Single(await site.Get<DocketLibrary>().CasesOfAsync((await FindAsync(site)).Docket, Cancellation)).Slug
        );
        await site.Get<Reindexer>().ReindexAsync(Cancellation);
        Assert.Single((await heads.FindAsync("roe-v-doe", Cancellation))!.Sheets);
    }

    private static async Task<SheetView> FindAsync(TestSite site) =>
        (await site.Get<DocketLibrary>().FindAsync("cand", "3-24-cv-00001", Cancellation))!;

    private static async Task<DocketImportResult> ImportAsync(TestSite site, JsonNode file)
    {
        var sheet = (await SampleDockets.ReadAsync(SampleDockets.Text(file), "ca9")).Single();
        return await site.Get<DocketImporter>().ImportAsync(sheet, false, Cancellation);
    }
}
