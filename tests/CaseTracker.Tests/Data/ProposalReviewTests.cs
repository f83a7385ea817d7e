using CaseTracker.Core.Diffing;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Proposals;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class ProposalReviewTests : IDisposable
{
    private static readonly ChangePlace Title = new(RecordKind.Event, "verdict", "title");

    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SendBack_WithWhatIsAskedFor_IsWithItsAuthorAgain()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("Almost");
        _who.Now = ManualActor.Ray;

        var silent = await editing.Review.SendBackAsync(submitted.Id, submitted.Token, " ", TestSite.Cancellation);
        var back = await editing.Review.SendBackAsync(submitted.Id, submitted.Token, "Which page?", TestSite.Cancellation);
        var again = await editing.Review.SendBackAsync(submitted.Id, submitted.Token, "Which page?", TestSite.Cancellation);

        Assert.Equal((ProposalOutcome.Invalid, ProposalStage.SentBack), (silent.Outcome, back.Proposal!.Stage));
        Assert.Equal(ProposalOutcome.Stale, again.Outcome);
        var comment = Assert.Single(again.Proposal!.Comments);
        Assert.Equal(("Ray Reviewer", "Which page?"), (comment.AuthorName, comment.Text));
        _who.Now = ManualActor.Ann;
        Assert.Equal([ProposalStage.SentBack], (await editing.Desk.ListAsync(TestSite.Cancellation)).Select(summary => summary.Stage));
    }

    [Fact]
    public async Task Comment_OnAField_StandsThereWhenTheRecordIsRenamedAndSavedAgain()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await editing.DraftedAsync("One title");
        _who.Now = ManualActor.Ray;
        var said = await editing.Review.CommentAsync(
            draft.Id,
            Guid.NewGuid(),
            Title,
            null,
            "Is that what the form says?",
            TestSite.Cancellation
        );
        _who.Now = ManualActor.Ann;

        var kept = await editing.Desk.KeepAsync(
            draft.Id,
            draft.Token,
            EditingSite.Titled(draft.Draft, "Another title"),
            TestSite.Cancellation
        );

        Assert.True(said.IsDone && kept.IsDone, said.Words + kept.Words);
        var comment = Assert.Single(kept.Proposal!.Comments);
        Assert.Equal(Title, comment.Place);
        Assert.StartsWith("Event “One title", comment.About, StringComparison.Ordinal);
        Assert.StartsWith(
            "Event “Another title",
            comment.Place!.In(CaseDiff.Between(kept.Proposal.Origin, kept.Proposal.Draft)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(RecordKind.Event, "verdict", "date")]
    [InlineData(RecordKind.Event, "complaint", "")]
    [InlineData(RecordKind.Award, "verdict", "title")]
    public async Task Comment_OnWhatTheProposalDoesNotChange_IsRefusedInWords(RecordKind kind, string id, string field)
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await editing.DraftedAsync("One title");

        var answer = await editing.Review.CommentAsync(
            draft.Id,
            Guid.NewGuid(),
            new ChangePlace(kind, id, field),
            null,
            "Why?",
            TestSite.Cancellation
        );

        Assert.Equal((ProposalOutcome.Invalid, 0), (answer.Outcome, answer.Proposal!.Comments.Count));
    }

    [Fact]
    public async Task Thread_AnsweredAndSettled_IsOpenAgainWithTheNextAnswer()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("A title");
        _who.Now = ManualActor.Ray;
        var first = (await editing.Review.CommentAsync(submitted.Id, Guid.NewGuid(), Title, null, "Which page?", TestSite.Cancellation))
            .Proposal!
            .Comments[0]
            .Id;
        _who.Now = ManualActor.Ann;
        var answered = (
            await editing.Review.CommentAsync(submitted.Id, Guid.NewGuid(), null, first, "Page 4.", TestSite.Cancellation)
        ).Proposal!;
        var settled = (await editing.Review.SettleAsync(submitted.Id, answered.Comments[1].Id, TestSite.Cancellation)).Proposal!;
        _who.Now = ManualActor.Ray;

        var again = (
            await editing.Review.CommentAsync(
                submitted.Id,
                Guid.NewGuid(),
                null,
                answered.Comments[1].Id,
                "That is another one.",
                TestSite.Cancellation
            )
        ).Proposal!;

        Assert.Equal([null, first], answered.Comments.Select(comment => comment.AnswerTo));
        Assert.Equal((TestSite.Start, "Ann Contributor"), (settled.Comments[0].SettledAt, settled.Comments[0].SettledByName));
        Assert.Null(again.Comments[0].SettledAt);
        Assert.Equal([null, first, first], again.Comments.Select(comment => comment.AnswerTo));
        Assert.Equal(submitted.Token, again.Token);
    }

    [Fact]
    public async Task Settle_ByAReaderOfOthersDrafts_IsRefusedAndTheThreadStaysOpen()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("A title");
        _who.Now = ManualActor.Ray;
        var first = (await editing.Review.CommentAsync(submitted.Id, Guid.NewGuid(), null, null, "Which page?", TestSite.Cancellation))
            .Proposal!
            .Comments[0]
            .Id;
        _who.Now = ManualActor.Eve;

        var answer = await editing.Review.SettleAsync(submitted.Id, first, TestSite.Cancellation);

        Assert.Equal(ProposalOutcome.Refused, answer.Outcome);
        Assert.Null((await editing.Desk.FindAsync(submitted.Id, TestSite.Cancellation)).Proposal!.Comments[0].SettledAt);
    }

    [Fact]
    public async Task Comment_SentSixTimesAtOnce_IsKeptOnce()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("A title");
        var key = Guid.NewGuid();

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ => Task.Run(() => editing.Review.CommentAsync(submitted.Id, key, Title, null, "Once.", TestSite.Cancellation)))
        );

        Assert.All(answers, answer => Assert.True(answer.IsDone, answer.Words));
        Assert.Single((await editing.Desk.FindAsync(submitted.Id, TestSite.Cancellation)).Proposal!.Comments);
    }

    [Fact]
    public async Task Comment_OnADiscardedProposal_IsNotKept()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var submitted = await editing.SubmittedAsync("A title");
        await editing.Desk.DiscardAsync(submitted.Id, submitted.Token, TestSite.Cancellation);

        var answer = await editing.Review.CommentAsync(submitted.Id, Guid.NewGuid(), null, null, "Too late.", TestSite.Cancellation);

        Assert.Equal((ProposalOutcome.NotNow, 0), (answer.Outcome, answer.Proposal!.Comments.Count));
    }
}
