using System.Text;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Registry;
using CaseTracker.Tests.Registry;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class RegistryMergingTests : MergedRegistry
{
    private static readonly string[] Apart = ["audit_entries", "registry_revisions", "site_state"];

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
        await using var site = await TestSite.StartAsync(Folder.FullName);
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

    private Task<RegistryResult<MergePreview>> PreviewAsync(TestSite site, string from, string into) =>
        Merging(site).PreviewAsync(RegistryKind.Party, from, into, TestSite.Cancellation);

    private static (ProposalOutcome, string) Told(PublicationStatusResult answer) => (answer.Outcome, answer.Words);
}
