using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class CaseMergingTests : IDisposable
{
    private const string Slug = EditingSite.Slug;
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new() { Now = ManualActor.Ray };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Merge_ByAReviewer_LeavesListsAndKeepsTheHistory()
    {
        await using var site = await StartAsync();
        string[] apart = ["audit_entries", "case_notices", "cases", "site_state"];
        var bytes = (await site.Site.Library.FindAsync("other", TestSite.Cancellation))!.Bytes.ToArray();

        var answer = await MergeAsync(site, Slug, "other", " The same dispute. ");

        Assert.True(answer.IsDone, answer.Words);
        Assert.Equal(
            ["other", "third"],
            (await site.Site.Library.ListAsync(CaseListSort.Name, descending: false, cancellation: TestSite.Cancellation)).Items.Select(
                caseListItem => caseListItem.Slug
            )
        );
        var notice = await site.Site.Get<CaseNotices>().FindAsync(Slug, TestSite.Cancellation);
        Assert.Equal(
            (NoticeKind.Merger, "other", "Ray Reviewer", "The same dispute.", 1),
            (notice!.Kind, notice.Into, notice.Author, notice.Reason, notice.Revision)
        );
        Assert.NotNull(await site.Site.Library.FindAsync(Slug, 1, TestSite.Cancellation));
        Assert.Contains(
            (await site.Site.Get<RevisionLog>().ChangesAsync(10, cancellation: TestSite.Cancellation)).Entries,
            entry => entry.Slug == Slug
        );
        Assert.Equal(bytes, (await site.Site.Library.FindAsync("other", TestSite.Cancellation))!.Bytes.ToArray());
        await AssertSoundAsync(site);
        var merged = await Rows.OfAsync(site.Site, apart);
        await site.Site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);
        Assert.Equal(merged, await Rows.OfAsync(site.Site, apart));
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Reopen_AfterAMerger_GivesBackEveryRow()
    {
        await using var site = await StartAsync();
        string[] apart = ["audit_entries", "case_notices", "cases", "site_state"];
        var before = await Rows.OfAsync(site.Site, apart);
        await MergeAsync(site, Slug, "other");
        Assert.NotEqual(before, await Rows.OfAsync(site.Site, apart));

        var answer = await Retraction(site).ReopenAsync(Slug, "They are two.", TestSite.Cancellation);

        Assert.True(answer.IsDone, answer.Words);
        Assert.Equal(before, await Rows.OfAsync(site.Site, apart));
        Assert.Null(await site.Site.Get<CaseNotices>().FindAsync(Slug, TestSite.Cancellation));
        Assert.Equal(
            [NoticeKind.Reopening, NoticeKind.Merger],
            (await site.Site.Get<CaseNotices>().OfCaseAsync(Slug, TestSite.Cancellation)).Select(notice => notice.Kind)
        );
        await AssertSoundAsync(site);
    }

    [Theory]
    [InlineData(Slug, "", "Choose the case that it is to be merged into.")]
    [InlineData(Slug, Slug, "A case can’t be merged into itself; choose the other one.")]
    [InlineData(Slug, "no-such-case", "There is no case “no-such-case” to merge it into; choose one of those that are offered.")]
    [InlineData("no-such-case", Slug, "There is no such case.")]
    [InlineData("merged", Slug, "This case was merged into “third” on 3 December 2025.")]
    [InlineData("retracted", Slug, "This case was retracted on 3 December 2025. Nothing of it is published until a reviewer reopens it.")]
    [InlineData(Slug, "merged", "Merged Inc. was merged into “third” on 3 December 2025. Choose that one instead.")]
    [InlineData(
        Slug,
        "retracted",
        "Retracted Inc. was retracted on 3 December 2025. Nothing of it is published until a "
            + "reviewer reopens it. Only a case that readers find can take another in."
    )]
    public async Task Merge_OfWhatCantBe_IsToldWhy_AndWritesNothing(string from, string into, string expected)
    {
        await using var site = await StartAsync();
        await site.Site.PublishAsync(SampleCases.Small("merged", "Merged Inc."));
        await site.Site.PublishAsync(SampleCases.Small("retracted", "Retracted Inc."));
        Assert.True((await MergeAsync(site, "merged", "third")).IsDone);
        Assert.True((await Retraction(site).RetractAsync("retracted", "Why.", TestSite.Cancellation)).IsDone);
        var before = await Rows.OfAsync(site.Site);

        var answer = await MergeAsync(site, from, into);

        Assert.Equal((false, expected), (answer.IsDone, answer.Words));
        Assert.Equal(before, await Rows.OfAsync(site.Site));
    }

    [Fact]
    public async Task Merge_WhileAProposalWaits_NamesIt_AndADraftStaysWithItsAuthor()
    {
        await using var site = await StartAsync();
        var waiting = await site.SubmittedAsync("Retitled");
        var draft = await site.DraftedAsync("Otherwise");
        _who.Now = ManualActor.Ray;

        var refused = await MergeAsync(site, Slug, "other");
        await site.Review.SendBackAsync(waiting.Id, waiting.Token, "The case goes.", TestSite.Cancellation);
        var merged = await MergeAsync(site, Slug, "other");

        Assert.Equal(
            "1 proposal for this case waits for a reviewer: “Title” by Ann Contributor. Publish it or send it back first.",
            refused.Words
        );
        Assert.True(merged.IsDone, merged.Words);
        _who.Now = ManualActor.Ann;
        var submitted = (await site.Desk.SubmitAsync(draft.Id, draft.Token, TestSite.Cancellation)).Proposal!;
        _who.Now = ManualActor.Ray;
        var closed = await site.Publishing.PublishAsync(submitted.Id, submitted.Token, null, TestSite.Cancellation);
        Assert.Equal((ProposalOutcome.NotNow, "This case was merged into “other” on 3 December 2025."), (closed.Outcome, closed.Words));
        _who.Now = ManualActor.Ann;
        Assert.Equal(
            "Otherwise",
            (await site.Desk.FindAsync(draft.Id, TestSite.Cancellation))
                .Proposal!.Draft.Events.Single(caseEvent => caseEvent.Id == "verdict")
                .Title
        );
    }

    [Fact]
    public async Task Merge_OfTwoIntoEachOtherAtOnce_IsDoneOnce()
    {
        await using var site = await StartAsync();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(turn => turn % 2 == 0 ? MergeAsync(site, Slug, "other") : MergeAsync(site, "other", Slug))
        );

        Assert.Single(answers, answer => answer.IsDone);
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Verify_AMergerThatNamesAnotherCase_IsNamed()
    {
        await using var site = await StartAsync();
        await MergeAsync(site, Slug, "other");
        Assert.Equal(1, await site.Site.RunAsync("UPDATE case_notices SET \"Into\" = 'third'"));

        var result = await site.Site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);

        Assert.Equal(["notices: notice 1 is not what was announced"], result.Faults.Select(fault => fault.ToString()));
    }

    private async Task<EditingSite> StartAsync()
    {
        var site = await EditingSite.StartAsync(_folder.FullName, _who);
        await site.Site.PublishAsync(SampleCases.Small("other"));
        await site.Site.PublishAsync(SampleCases.Small("third"));
        return site;
    }

    private Task<PublicationStatusResult> MergeAsync(EditingSite site, string from, string into, string reason = "The same dispute.") =>
        new CaseMerging(
            site.Site.Get<IDbContextFactory<CaseTrackerContext>>(),
            site.Site.Get<CaseHeads>(),
            _who,
            new SiteSettings(),
            site.Site.Time
        ).MergeAsync(from, into, reason, TestSite.Cancellation);

    private CaseRetraction Retraction(EditingSite site) =>
        new(
            site.Site.Get<IDbContextFactory<CaseTrackerContext>>(),
            site.Site.Get<CaseHeads>(),
            _who,
            new SiteSettings(),
            site.Site.Time,
            site.Site.Get<SiteCalendar>()
        );

    private static async Task AssertSoundAsync(EditingSite site) =>
        Assert.Empty((await site.Site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation)).Faults);
}
