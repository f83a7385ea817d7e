using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class ProposalApprovalTests : IDisposable
{
    private static readonly Actor Rob = new(
        Guid.Parse("00000000-0000-0000-0000-0000000000aa"),
        "Rob Reviewer",
        Role.Reviewer,
        IsDisabled: false,
        HasSecondFactor: true
    );

    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Approve_SaysWhoAndWhen_AndIsPublishedBySomebodyElseLater()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("A better title");
        _who.Now = ManualActor.Ray;

        var approved = (await editing.Review.ApproveAsync(submitted.Id, submitted.Token, TestSite.Cancellation)).Proposal!;
        _who.Now = Rob;
        var published = await editing.Publishing.PublishAsync(submitted.Id, approved.Token, null, TestSite.Cancellation);

        Assert.Equal(ProposalStage.Approved, approved.Stage);
        Assert.Equal(new Approval(ManualActor.Ray.PersonId, "Ray Reviewer", TestSite.Start, Holds: true), approved.Approval);
        Assert.True(published.IsDone, published.Words);
        Assert.Equal("Ray Reviewer", published.Proposal!.Approval!.ByName);
        Assert.Equal("A better title", await editing.TitleAsync());
    }

    [Fact]
    public async Task Publish_OnesOwnWork_IsDoneOnlyWithAnothersApproval()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("My own", by: ManualActor.Ray);

        var alone = await editing.Publishing.PublishAsync(submitted.Id, submitted.Token, null, TestSite.Cancellation);
        var approvedByOneself = await editing.Review.ApproveAsync(submitted.Id, submitted.Token, TestSite.Cancellation);
        _who.Now = Rob;
        var approved = (await editing.Review.ApproveAsync(submitted.Id, submitted.Token, TestSite.Cancellation)).Proposal!;
        _who.Now = ManualActor.Ray;
        var published = await editing.Publishing.PublishAsync(submitted.Id, approved.Token, null, TestSite.Cancellation);

        Assert.Equal((ProposalOutcome.Refused, ProposalOutcome.Refused), (alone.Outcome, approvedByOneself.Outcome));
        Assert.True(published.IsDone, published.Words);
    }

    [Fact]
    public async Task Publish_OnesOwnWorkThatCollides_AsksSomebodyElseToChoose()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("My own", by: ManualActor.Ray);
        _who.Now = Rob;
        var approved = (await editing.Review.ApproveAsync(submitted.Id, submitted.Token, TestSite.Cancellation)).Proposal!;
        await editing.Site.PublishAsync(SampleCases.Full(title: "Their title"));
        _who.Now = ManualActor.Ray;

        var own = await editing.Publishing.PublishAsync(
            submitted.Id,
            approved.Token,
            new HashSet<string> { "events[verdict].title" },
            TestSite.Cancellation
        );

        Assert.Equal((ProposalOutcome.Refused, "Their title"), (own.Outcome, await editing.TitleAsync()));
    }

    [Theory]
    [InlineData("Publish")]
    [InlineData("Approve")]
    public async Task WhereNobodyElseHasToReview_OneDoesBothAlone(string step)
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who, new SiteSettings(AnotherReviews: false));
        var submitted = await editing.SubmittedAsync("My own", by: ManualActor.Ray);

        var answer =
            step == "Publish"
                ? await editing.Publishing.PublishAsync(submitted.Id, submitted.Token, null, TestSite.Cancellation)
                : await editing.Review.ApproveAsync(submitted.Id, submitted.Token, TestSite.Cancellation);

        Assert.True(answer.IsDone, answer.Words);
    }

    [Fact]
    public async Task Approval_WithAnyLaterChange_IsTakenBack()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        foreach (
            var step in new Func<Proposal, Task<ProposalResult>>[]
            {
                now => editing.Review.TakeApprovalBackAsync(now.Id, now.Token, TestSite.Cancellation),
                now => editing.Review.SendBackAsync(now.Id, now.Token, "One more thing.", TestSite.Cancellation),
                async now =>
                {
                    _who.Now = ManualActor.Ann;
                    var draft = (await editing.Desk.WithdrawAsync(now.Id, now.Token, TestSite.Cancellation)).Proposal!;
                    var kept = (
                        await editing.Desk.KeepAsync(
                            now.Id,
                            draft.Token,
                            EditingSite.Titled(draft.Draft, "Changed afterwards"),
                            TestSite.Cancellation
                        )
                    ).Proposal!;
                    return await editing.Desk.SubmitAsync(now.Id, kept.Token, TestSite.Cancellation);
                },
            }
        )
        {
            var submitted = await editing.SubmittedAsync("Approved");
            _who.Now = ManualActor.Ray;
            var approved = (await editing.Review.ApproveAsync(submitted.Id, submitted.Token, TestSite.Cancellation)).Proposal!;

            var changed = await step(approved);

            Assert.True(changed.IsDone, changed.Words);
            Assert.Null(changed.Proposal!.Approval);
            Assert.NotEqual(ProposalStage.Approved, changed.Proposal.Stage);
        }
    }

    [Fact]
    public async Task Approval_OfAnotherStateThanTheOneThere_DoesNotCount()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("My own", by: ManualActor.Ray);
        _who.Now = Rob;
        var approved = (await editing.Review.ApproveAsync(submitted.Id, submitted.Token, TestSite.Cancellation)).Proposal!;
        await using (var context = editing.Site.Context())
            await context.Proposals.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Reason, "Another reason, past the desk."),
                TestSite.Cancellation
            );
        _who.Now = ManualActor.Ray;

        var published = await editing.Publishing.PublishAsync(submitted.Id, approved.Token, null, TestSite.Cancellation);

        Assert.Equal((ProposalOutcome.Refused, 1), (published.Outcome, await editing.RevisionsAsync()));
    }

    [Fact]
    public async Task Approve_SixTimesAtOnce_IsDoneOnceAndTheRestAreTold()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("Once");
        _who.Now = ManualActor.Ray;

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ => Task.Run(() => editing.Review.ApproveAsync(submitted.Id, submitted.Token, TestSite.Cancellation)))
        );

        Assert.Single(answers, answer => answer.IsDone);
        Assert.All(answers.Where(answer => !answer.IsDone), answer => Assert.Equal(ProposalOutcome.Stale, answer.Outcome));
    }
}
