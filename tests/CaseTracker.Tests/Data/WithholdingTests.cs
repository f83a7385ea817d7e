using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Redaction;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed partial class WithholdingTests : IDisposable
{
    private const string Slug = "roe-v-doe";
    private const string Canary = "Quillfeather";
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new() { Now = ManualActor.Ray };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Withhold_AText_TakesItOutOfEveryRevisionRowAndDraft_AndTheChainHolds()
    {
        await using var site = await SiteAsync();
        var hashes = await HashesAsync(site);

        var answer = await WithholdAsync(site);

        Assert.Equal((RedactionOutcome.Done, true), (answer.Outcome, answer.IsErased));
        Assert.Equal([2, 3], answer.Preview!.Revisions);
        Assert.Equal((1, 1, 1), (answer.Preview.RegistryRevisions, answer.Preview.Drafts, answer.Preview.Suggestions));
        Assert.Equal(hashes, await HashesAsync(site));
        var verified = await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);
        Assert.Empty(verified.Faults);
        Assert.Equal(3, verified.Withheld);
        // Not in any table, free page or journal: the words are not in the files at all.
        foreach (var file in Directory.EnumerateFiles(site.Directory.FullName, "casetracker.db*"))
            Assert.DoesNotContain(Canary, Encoding.Latin1.GetString(await ReadAsync(file)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Withhold_BeforeIt_TheWordsAreInTheDatabase_AndAPreviewChangesNothing()
    {
        await using var site = await SiteAsync();
        var before = await DumpAsync(site);

        var answer = await Desk(site).PreviewAsync(Request(), TestSite.Cancellation);

        Assert.Equal(RedactionOutcome.Previewed, answer.Outcome);
        Assert.Equal(
            "The status is the same.",
            answer.Preview!.StatusBefore == answer.Preview.StatusAfter ? "The status is the same." : answer.Preview.StatusAfter
        );
        Assert.Contains(answer.Preview.Places, place => place.Path == "events[1].title");
        Assert.Equal(before, await DumpAsync(site));
        Assert.Contains(Canary, before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Bytes = CAST(replace(CAST(Bytes AS TEXT), 'sues', 'asks') AS BLOB)",
        "roe-v-doe, revision 2: its case file was changed after a part of it was withheld"
    )]
    [InlineData("Reason = 'another'", "roe-v-doe, revision 2: its number, time, author, reason, class or digest was changed")]
    [InlineData("Author = 'another'", "roe-v-doe, revision 2: its number, time, author, reason, class or digest was changed")]
    [InlineData("BytesHash = 'ab'", "roe-v-doe, revision 2: its number, time, author, reason, class or digest was changed")]
    public async Task Verify_AWithheldRevisionThatIsChangedAfterwards_IsNamed(string set, string expected)
    {
        await using var site = await SiteAsync();
        await WithholdAsync(site);
        Assert.Equal(1, await site.RunAsync($"UPDATE revisions SET {set} WHERE Number = 2 AND CaseId = 1"));

        var result = await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);

        // The reason of revision 2 held the words, so its own hash can't be made again; the copy's is checked.
        Assert.Equal([expected], result.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Verify_ARevisionThatWasNotWithheld_IsCheckedAsBefore()
    {
        await using var site = await SiteAsync();
        await WithholdAsync(site);
        await site.RunAsync(
            "UPDATE revisions SET Bytes = CAST(replace(CAST(Bytes AS TEXT), 'sues', 'asks') AS BLOB) WHERE Number = 1 AND CaseId = 1"
        );

        var result = await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);

        Assert.Equal(["roe-v-doe, revision 1: its case file was changed"], result.Faults.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("withholdings")]
    [InlineData("revisions")]
    [InlineData("proposals")]
    [InlineData("events")]
    [InlineData("site_state")]
    public async Task Withhold_FailingInTheMiddle_ChangesNothing(string table)
    {
        var fault = new PlantedFault(table);
        await using var site = await SiteAsync(fault);
        var before = await DumpAsync(site);
        var seen = (await Desk(site).PreviewAsync(Request(), TestSite.Cancellation)).Preview!.Seen;

        fault.IsArmed = true;
        await Assert.ThrowsAnyAsync<Exception>(() => Desk(site).WithholdAsync(Request(), seen, TestSite.Cancellation));
        fault.IsArmed = false;

        Assert.NotEqual(0, fault.Count);
        Assert.Equal(before, await DumpAsync(site));
        Assert.Equal(RedactionOutcome.Done, (await Desk(site).WithholdAsync(Request(), seen, TestSite.Cancellation)).Outcome);
    }

    [Fact]
    public async Task Publish_WhatWasWithheldAgain_IsRefusedInWordsThatDoNotRepeatIt()
    {
        await using var site = await SiteAsync();
        await WithholdAsync(site);
        var importer = site.Get<CaseImporter>();

        foreach (
            var (file, reason) in new[]
            {
                (SampleCases.Full(title: Canary), "test"),
                (SampleCases.Full(title: $"By {Canary.ToUpperInvariant()}’s jury"), "test"),
                (SampleCases.Full(title: "Other"), $"What {Canary} said"),
                (SampleRegistry.Json($"{Canary} Inc."), "test"),
            }
        )
        {
            var result = await importer.ImportAsync(file, new Publication("editor", reason, ChangeClass.Update), TestSite.Cancellation);

            Assert.Equal(PublishOutcome.Refused, result.Published?.Outcome);
            var words = string.Join(' ', result.Errors);
            Assert.Contains("withheld on 3 December 2025 (court order)", words, StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, words, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(PublishOutcome.Published, (await site.PublishAsync(SampleCases.Full(title: "Something else"))).Outcome);
    }

    [Fact]
    public async Task Import_OfTheNewestRevisionAsItIsNow_IsNoNewOne()
    {
        await using var site = await SiteAsync();
        await WithholdAsync(site);
        var head = (await site.Library.FindAsync(Slug, TestSite.Cancellation))!;

        var result = await site.PublishAsync(head.Bytes.ToArray());

        Assert.Equal((PublishOutcome.Unchanged, 3), (result.Outcome, result.Head));
    }

    [Fact]
    public async Task Start_WithTheEditionInWhichItStands_DoesNotBringItBack_NorDoesANewerOne()
    {
        var edition = new BundledCase("roe", CaseFile.Write(SampleCases.Read(SampleCases.Full(title: Canary))));
        await using (var site = await TestSite.StartAsync(_folder.FullName, [edition]))
            await WithholdAsync(site);

        var newer = new BundledCase("roe", CaseFile.Write(SampleCases.Read(SampleCases.Full(title: $"{Canary} again"))));
        await using var later = await TestSite.StartAsync(_folder.FullName, [edition, newer]);

        var head = (await later.Library.FindAsync(Slug, TestSite.Cancellation))!;
        Assert.Equal(
            (1, false),
            (head.Revision, Encoding.UTF8.GetString(head.Bytes.Span).Contains(Canary, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public async Task Withhold_InOneProcess_IsSeenByAnotherWithinASecond_AlsoWhereItHadTheCase()
    {
        await using var site = await SiteAsync();
        await using var other = await TestSite.StartAsync(_folder.FullName);
        var before = (await other.Library.FindAsync(Slug, TestSite.Cancellation))!;
        var old = (await other.Library.FindAsync(Slug, 2, TestSite.Cancellation))!;

        await WithholdAsync(site);
        // A page over several cases asks for the number of the site first; under it nothing older is shown.
        other.Time.Advance(TimeSpan.FromMilliseconds(900));
        _ = await other.Library.FindAsync(Slug, TestSite.Cancellation);
        other.Time.Advance(TimeSpan.FromMilliseconds(200));
        await other.Library.SiteRevisionAsync(TestSite.Cancellation);

        var after = (await other.Library.FindAsync(Slug, TestSite.Cancellation))!;
        Assert.Equal((before.Hash, false), (after.Hash, before.Edition == after.Edition));
        Assert.DoesNotContain(Canary, Encoding.UTF8.GetString(after.Bytes.Span), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(
            Canary,
            Encoding.UTF8.GetString((await other.Library.FindAsync(Slug, 2, TestSite.Cancellation))!.Bytes.Span),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.NotEqual(old.Edition, (await other.Library.FindAsync(Slug, 2, TestSite.Cancellation))!.Edition);
        Assert.Equal("Taken out by order.", Assert.Single(after.Redactions).Reason);
    }

    [Fact]
    public async Task Withhold_SomethingMore_KeepsTheFirst_AndTheChainStillHolds()
    {
        await using var site = await SiteAsync();
        await WithholdAsync(site);

        await WithholdAsync(site, Request("Roe Platforms"));

        Assert.Empty((await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation)).Faults);
        Assert.Equal(2, (await site.Library.FindAsync(Slug, TestSite.Cancellation))!.Redactions.Count);
        Assert.DoesNotContain(Canary, await DumpAsync(site), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Roe Platforms", await DumpAsync(site), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Withhold_AfterADraftWasSavedSinceThePreview_AsksToLookAgain()
    {
        await using var site = await SiteAsync();
        var seen = (await Desk(site).PreviewAsync(Request(), TestSite.Cancellation)).Preview!.Seen;
        await site.RunAsync($"UPDATE proposals SET Token = '{Guid.NewGuid().ToString().ToUpperInvariant()}'");
        var before = await DumpAsync(site);

        var answer = await Desk(site).WithholdAsync(Request(), seen, TestSite.Cancellation);

        Assert.Equal(RedactionOutcome.Stale, answer.Outcome);
        Assert.Equal(before, await DumpAsync(site));
    }

    [Theory]
    [InlineData("")]
    [InlineData("contributor")]
    [InlineData("editor")]
    [InlineData("reviewer without a second factor")]
    public async Task Withhold_ByWhoeverMayNot_IsRefused_AndTellsNothing(string who)
    {
        await using var site = await SiteAsync();
        _who.Now = who switch
        {
            "" => null,
            "contributor" => ManualActor.Ann,
            "editor" => ManualActor.Eve,
            _ => ManualActor.Ray with { HasSecondFactor = false },
        };

        foreach (
            var answer in new[]
            {
                await Desk(site).PreviewAsync(Request(), TestSite.Cancellation),
                await Desk(site).WithholdAsync(Request(), "", TestSite.Cancellation),
            }
        )
            Assert.Equal((RedactionOutcome.Refused, (RedactionPreview?)null), (answer.Outcome, answer.Preview));

        Assert.Contains(Canary, await DumpAsync(site), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ann", "Sealed.", "At least 4 letters")]
    [InlineData(Canary, $"It was about {Canary}.", "repeats what is to be withheld")]
    [InlineData(Canary, " ", "Say why")]
    [InlineData("", "Sealed.", "Give the text")]
    [InlineData("Nowhere to be found", "Sealed.", "stand nowhere")]
    [InlineData("roe-v-doe", "Sealed.", "the address of the case holds the words")]
    public async Task Withhold_WhatCannotBeDone_SaysWhy(string text, string reason, string expected)
    {
        await using var site = await SiteAsync();
        var request = Request(text) with { Reason = reason };
        var seen = (await Desk(site).PreviewAsync(request, TestSite.Cancellation)).Preview?.Seen ?? "";

        var answer = await Desk(site).WithholdAsync(request, seen, TestSite.Cancellation);

        Assert.Equal(RedactionOutcome.Invalid, answer.Outcome);
        Assert.Contains(expected, string.Join(' ', answer.Faults.Select(fault => fault.Words)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OfATextThatStandsInAnotherCaseToo_NamesThatCase()
    {
        await using var site = await SiteAsync();
        await site.PublishAsync(SampleCases.Small("other", name: $"{Canary} v. Other"));
        await using var context = site.Context();
        context.Add(Suggested("suggested"));
        await context.SaveChangesAsync(TestSite.Cancellation);

        var answer = await Desk(site).PreviewAsync(Request(), TestSite.Cancellation);

        Assert.Equal(["other", "suggested"], answer.Preview!.Elsewhere);
    }
}
