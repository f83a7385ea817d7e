using System.Text;
using CaseTracker.Core.Accounts;
using CaseTracker.Core.Publishing;
using CaseTracker.Core.Registry;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Registry;
using CaseTracker.Testing;
using CaseTracker.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class RegistryMergingTests : IDisposable
{
    private static readonly string[] Apart = ["audit_entries", "registry_revisions", "site_state"];
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new() { Now = ManualActor.Ray };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Merge_OfTwo_LeadsTheCasesOfBothToOne_AndTouchesNoCase()
    {
        await using var site = await StartAsync();
        var library = site.Get<RegistryLibrary>();
        var bytes = (await site.Library.FindAsync("one", TestSite.Cancellation))!.Bytes.ToArray();
        Assert.Equal(["one"], (await library.CasesOfPartyAsync("roe-llc", cancellation: TestSite.Cancellation)).Items);

        var answer = await MergeAsync(site, "roe-llc", "roe");

        Assert.True(answer.IsDone, answer.Words);
        Assert.Equal(["two", "one"], (await library.CasesOfPartyAsync("roe", cancellation: TestSite.Cancellation)).Items);
        Assert.Empty((await library.CasesOfPartyAsync("roe-llc", cancellation: TestSite.Cancellation)).Items);
        Assert.Equal(
            [new RegistryListItem("roe", "Roe Platforms, Inc.", null, 2)],
            (await library.PartiesAsync(cancellation: TestSite.Cancellation)).Items
        );
        Assert.Equal(
            ("roe", null, null),
            (
                await LeadsToAsync(site, "roe-llc"),
                await LeadsToAsync(site, "roe"),
                await library.LeadsToAsync(RegistryKind.Judge, "roe-llc", TestSite.Cancellation)
            )
        );
        var entry = await library.FindPartyAsync("roe", TestSite.Cancellation);
        Assert.Equivalent(
            new FormerEntry("roe-llc", ["Roe LLC", "Roe Inc."], new DateOnly(2025, 12, 3), "One company."),
            Assert.Single(entry!.Former),
            strict: true
        );
        Assert.Equal(bytes, (await site.Library.FindAsync("one", TestSite.Cancellation))!.Bytes.ToArray());
        var told = Assert.Single(await site.Get<RegistryCorrections>().LastAsync(10, TestSite.Cancellation));
        Assert.Equal(
            ("Ray Reviewer", "The party “Roe Inc.” (roe-llc) was merged into “Roe Platforms, Inc.” (roe): One company."),
            (told.Author, told.Reason)
        );
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Publish_ACaseThatNamesAFormerId_LeadsToTheEntryThatStands()
    {
        await using var site = await StartAsync();
        await MergeAsync(site, "roe-llc", "roe");

        await site.PublishAsync(Case("three", "roe-llc"));

        Assert.Equal(
            ["three", "two", "one"],
            (await site.Get<RegistryLibrary>().CasesOfPartyAsync("roe", cancellation: TestSite.Cancellation)).Items
        );
        Assert.Equal("roe-llc", (await site.Library.FindAsync("three", TestSite.Cancellation))!.History.Case.Parties[0].Registry);
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Merge_OfOneThatTookAnotherIn_LeadsBothToTheLast_AndTakenApartEachGoesBack()
    {
        await using var site = await StartAsync();
        var library = site.Get<RegistryLibrary>();
        await MergeAsync(site, "roe-llc", "roe");
        await MergeAsync(site, "roe", "roe-se");
        Assert.Equal(("roe-se", "roe-se"), (await LeadsToAsync(site, "roe-llc"), await LeadsToAsync(site, "roe")));
        Assert.Equal(["two", "one"], (await library.CasesOfPartyAsync("roe-se", cancellation: TestSite.Cancellation)).Items);

        Assert.True((await SplitAsync(site, "roe")).IsDone);

        Assert.Equal(("roe", null), (await LeadsToAsync(site, "roe-llc"), await LeadsToAsync(site, "roe")));
        Assert.Equal(["two", "one"], (await library.CasesOfPartyAsync("roe", cancellation: TestSite.Cancellation)).Items);
        Assert.True((await SplitAsync(site, "roe-llc")).IsDone);
        Assert.Equal(["one"], (await library.CasesOfPartyAsync("roe-llc", cancellation: TestSite.Cancellation)).Items);
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Split_AfterAMerger_GivesBackEveryRow()
    {
        await using var site = await StartAsync();
        var before = await Rows.OfAsync(site, Apart);
        await MergeAsync(site, "roe-llc", "roe");
        Assert.NotEqual(before, await Rows.OfAsync(site, Apart));
        var preview = (await Splitting(site).PreviewAsync(RegistryKind.Party, "roe-llc", TestSite.Cancellation)).Preview!;

        var answer = await SplitAsync(site, "roe-llc");

        Assert.True(answer.IsDone, answer.Words);
        Assert.Equal(("one", "two"), (Assert.Single(preview.Goes.Newest).Slug, Assert.Single(preview.Stays.Newest).Slug));
        Assert.Equal(before, await Rows.OfAsync(site, Apart));
        Assert.Equal(2, (await site.Get<RegistryCorrections>().LastAsync(10, TestSite.Cancellation)).Count);
        await AssertSoundAsync(site);
        Assert.Equal(
            (ProposalOutcome.NotNow, "“Roe Inc.” (roe-llc) is an entry of its own; there is nothing to take back."),
            Told(await SplitAsync(site, "roe-llc"))
        );
    }

    [Fact]
    public async Task Merge_OnARegistryThatWasChangedSince_WritesNothing_AndOneThatIsDoneAlreadySaysSo()
    {
        await using var site = await StartAsync();
        var seen = (await PreviewAsync(site, "roe-llc", "roe")).Preview!.Head;
        await site.PublishRegistryAsync(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(TwiceListed.Json).Replace("Jane Doe", "Jane R. Doe", StringComparison.Ordinal))
        );
        var before = await Rows.OfAsync(site);

        var stale = await MergeAsync(site, "roe-llc", "roe", seen: seen);

        Assert.Equal(ProposalOutcome.Stale, stale.Outcome);
        Assert.Equal(before, await Rows.OfAsync(site));
        Assert.True((await MergeAsync(site, "roe-llc", "roe")).IsDone);
        Assert.Equal(
            (ProposalOutcome.NotNow, "“roe-llc” was merged into “Roe Platforms, Inc.” (roe) on 3 December 2025."),
            Told(await MergeAsync(site, "roe-llc", "roe", seen: seen))
        );
        Assert.Equal("Jane R. Doe", (await site.Get<RegistryLibrary>().FindPartyAsync("doe", TestSite.Cancellation))!.Names[^1].Name);
    }

    [Fact]
    public async Task Merge_ByTwoAtOnce_IsDoneOnce_AndTheOtherIsTold()
    {
        await using var site = await StartAsync();
        var seen = (await PreviewAsync(site, "roe-llc", "roe")).Preview!.Head;

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => Task.Run(() => MergeAsync(site, i % 2 == 0 ? "roe-llc" : "roe-se", "roe", seen: seen)))
        );

        Assert.Single(answers, answer => answer.IsDone);
        Assert.All(
            answers.Where(answer => !answer.IsDone),
            answer => Assert.True(answer.Outcome is ProposalOutcome.NotNow or ProposalOutcome.Stale, answer.Words)
        );
        Assert.Single(await site.Get<RegistryCorrections>().LastAsync(10, TestSite.Cancellation));
        await AssertSoundAsync(site);
    }

    [Theory]
    [InlineData("roe", "roe", "can’t be merged into itself")]
    [InlineData("roe", "", "Choose the entry")]
    [InlineData("nobody", "roe", "The registry has no party “nobody”.")]
    [InlineData("roe", "jones-cand", "The registry has no party “jones-cand”.")]
    [InlineData("doe", "roe-llc", "“roe-llc” was merged into “Roe Platforms, Inc.” (roe) on 3 December 2025. Choose that one instead.")]
    public async Task Merge_OfNoTwo_SaysWhy(string from, string into, string says)
    {
        await using var site = await StartAsync();
        await MergeAsync(site, "roe-llc", "roe");
        var before = await Rows.OfAsync(site);

        var answer = await MergeAsync(site, from, into);

        Assert.False(answer.IsDone);
        Assert.Contains(says, answer.Words, StringComparison.Ordinal);
        Assert.Equal(answer.Words, (await PreviewAsync(site, from, into)).Words);
        Assert.Equal(before, await Rows.OfAsync(site));
    }

    [Fact]
    public async Task Merge_WithoutAReason_OrByAChoiceThatIsNotOffered_IsInvalid()
    {
        await using var site = await StartAsync();
        var head = (await PreviewAsync(site, "roe-llc", "roe")).Preview!.Head;
        var choices = new Dictionary<string, MergeSide> { ["basis"] = MergeSide.From };

        var silent = await MergeAsync(site, "roe-llc", "roe", " ");
        var impossible = await Merging(site).MergeAsync(RegistryKind.Party, "roe-llc", "roe", choices, "One.", head, TestSite.Cancellation);

        Assert.Equal((ProposalOutcome.Invalid, ProposalOutcome.Invalid), (silent.Outcome, impossible.Outcome));
        Assert.Equal("Why one: choose one of those that are offered.", impossible.Words);
    }

    [Fact]
    public async Task Split_OfAFormerIdThatCameWithAFile_SaysThatItCanNotBeGivenBack()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishRegistryAsync(RegistryFile.Write(TwiceListed.Registry.Merged("roe-llc", "roe")));

        var answer = await SplitAsync(site, "roe-llc");

        Assert.Equal(ProposalOutcome.NotNow, answer.Outcome);
        Assert.Contains("No revision of the registry", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormerIds_OfARevisionThatTheCallerKnows_AreNeverOlder()
    {
        await using var site = await StartAsync();
        var formers = site.Get<FormerEntries>();
        Assert.Equal("roe-llc", (await formers.AtLeastAsync(1, TestSite.Cancellation)).EntryOf(RegistryKind.Party, "roe-llc"));

        await MergeAsync(site, "roe-llc", "roe");

        Assert.Equal("roe", (await formers.AtLeastAsync(2, TestSite.Cancellation)).EntryOf(RegistryKind.Party, "roe-llc"));
        Assert.Equal(2, (await site.Get<CaseHeads>().FindAsync("one", TestSite.Cancellation))!.Registry);
    }

    [Fact]
    public async Task Import_OfAFileThatLeavesAFormerIdOut_IsRefused_AndNamesItAndWhatToDo()
    {
        await using var site = await StartAsync();
        await MergeAsync(site, "roe-llc", "roe");

        var result = await site.Get<CaseImporter>()
            .ImportAsync(Without("roe-llc"), new Publication("editor", "An older file.", ChangeClass.Update), TestSite.Cancellation);

        Assert.Equal((PublishOutcome.Refused, 2), (result.Published!.Outcome, result.Published.Head));
        var error = Assert.Single(result.Errors).ToString();
        foreach (
            var part in new[]
            {
                "parties",
                "\"roe-llc\" was merged into \"roe\"",
                "former",
                "export --registry",
                "/edit/parties/roe-llc/split",
            }
        )
            Assert.Contains(part, error, StringComparison.Ordinal);
        Assert.Equal("roe", await LeadsToAsync(site, "roe-llc"));
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Import_OfAFileInWhichAFormerIdIsAnEntryAgain_IsRefused_UnlessItIsMeant()
    {
        await using var site = await StartAsync();
        await MergeAsync(site, "roe-llc", "roe");
        _who.Now = ManualActor.Ray with { DisplayName = "Another Reviewer" };
        await MergeAsync(site, "roe", "roe-se");
        var by = new Publication("editor", "An older file.", ChangeClass.Update);

        var refused = await site.Get<CaseImporter>().ImportAsync(TwiceListed.Json, by, TestSite.Cancellation);

        Assert.Equal((PublishOutcome.Refused, 3), (refused.Published!.Outcome, refused.Published.Head));
        Assert.Equal(2, refused.Errors.Count);
        foreach (
            var part in new[]
            {
                "parties[1] (roe): \"roe\" was merged into \"roe-se\" on 3 December 2025 by Another Reviewer",
                "/edit/parties/roe/split",
                "--take-apart",
            }
        )
            Assert.Contains(part, refused.Errors[0].ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "\"roe-llc\" was merged into \"roe-se\" on 3 December 2025 by Ray Reviewer",
            refused.Errors[1].ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal("roe-se", await LeadsToAsync(site, "roe-llc"));

        Assert.Equal(
            PublishOutcome.Published,
            (await site.Get<CaseImporter>().ImportAsync(TwiceListed.Json, by with { TakesApart = true }, TestSite.Cancellation))
                .Published!
                .Outcome
        );

        Assert.Null(await LeadsToAsync(site, "roe-llc"));
        Assert.NotNull(await site.Get<RegistryLibrary>().FindPartyAsync("roe-llc", TestSite.Cancellation));
    }

    private static byte[] Without(string id) =>
        Encoding.UTF8.GetBytes(
            string.Join(
                '\n',
                Encoding
                    .UTF8.GetString(TwiceListed.Json)
                    .Split('\n')
                    .Where(line => !line.Contains($"\"id\": \"{id}\"", StringComparison.Ordinal))
            )
        );

    private async Task<TestSite> StartAsync()
    {
        var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishRegistryAsync(TwiceListed.Json);
        await site.PublishAsync(Case("one", "roe-llc"));
        await site.PublishAsync(Case("two", "roe"));
        return site;
    }

    private static byte[] Case(string slug, string party) =>
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "caseFile": "1.0", "slug": "{{slug}}", "name": "{{slug}}", "about": "A dispute.",
              "coding": { "state": "in process", "lastChecked": "2025-12-02" },
              "dockets": [ { "id": "trial", "court": "cand", "number": "1", "filed": "2024-01-15" } ],
              "parties": [ { "id": "b", "registry": "{{party}}", "kind": "organisation", "names": [ { "name": "B" } ] } ]
            }
            """
        );

    private RegistryMerging Merging(TestSite site) =>
        new(site.Get<RegistryLibrary>(), site.Get<RegistryPublisher>(), _who, new SiteSettings(), site.Get<SiteCalendar>(), site.Time);

    private RegistrySplitting Splitting(TestSite site) =>
        new(
            site.Get<IDbContextFactory<CaseTrackerContext>>(),
            site.Get<RegistryLibrary>(),
            site.Get<RegistryPublisher>(),
            _who,
            new SiteSettings(),
            site.Time
        );

    private Task<RegistryResult<MergePreview>> PreviewAsync(TestSite site, string from, string into) =>
        Merging(site).PreviewAsync(RegistryKind.Party, from, into, TestSite.Cancellation);

    /// <param name="seen">The revision on which is decided; the newest unless given.</param>
    private async Task<PublicationStatusResult> MergeAsync(
        TestSite site,
        string from,
        string into,
        string why = "One company.",
        int? seen = null
    ) =>
        await Merging(site)
            .MergeAsync(
                RegistryKind.Party,
                from,
                into,
                TwiceListed.NoChoices,
                why,
                seen ?? (await site.Get<RegistryLibrary>().NewestAsync(TestSite.Cancellation)).Revision,
                TestSite.Cancellation
            );

    private async Task<PublicationStatusResult> SplitAsync(TestSite site, string id) =>
        await Splitting(site)
            .SplitAsync(
                RegistryKind.Party,
                id,
                "They are two.",
                (await site.Get<RegistryLibrary>().NewestAsync(TestSite.Cancellation)).Revision,
                TestSite.Cancellation
            );

    private static Task<string?> LeadsToAsync(TestSite site, string id) =>
        site.Get<RegistryLibrary>().LeadsToAsync(RegistryKind.Party, id, TestSite.Cancellation);

    private static (ProposalOutcome, string) Told(PublicationStatusResult answer) => (answer.Outcome, answer.Words);

    /// <summary>The chain holds, and tables made anew from it are the same.</summary>
    private static async Task AssertSoundAsync(TestSite site)
    {
        Assert.Empty((await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation)).Faults);
        var rows = await Rows.OfAsync(site, "site_state");
        await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);
        Assert.Equal(rows, await Rows.OfAsync(site, "site_state"));
    }
}
