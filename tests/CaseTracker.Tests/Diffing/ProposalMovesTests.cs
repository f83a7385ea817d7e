using CaseTracker.Core.Proposals;
using Xunit;

namespace CaseTracker.Tests.Diffing;

public sealed class ProposalMovesTests
{
    [Theory]
    [InlineData(ProposalStage.Draft, "Edit Draft, Submit Submitted, Publish Published, Discard Discarded")]
    [InlineData(ProposalStage.SentBack, "Edit SentBack, Submit Submitted, Publish Published, Discard Discarded")]
    [InlineData(
        ProposalStage.Submitted,
        "Withdraw Draft, SendBack SentBack, Approve Approved, Schedule Scheduled, Publish Published, Discard Discarded"
    )]
    [InlineData(
        ProposalStage.Approved,
        "Withdraw Draft, SendBack SentBack, TakeApprovalBack Submitted, Schedule Scheduled, Publish Published, Discard Discarded"
    )]
    [InlineData(ProposalStage.Scheduled, "Withdraw Draft, SendBack SentBack, TakeOffSchedule Approved, Publish Published")]
    [InlineData(ProposalStage.Published, "")]
    [InlineData(ProposalStage.Discarded, "TakeUp Draft")]
    public void After_EachMove_IsTheNextStageOrNotLegal(ProposalStage stage, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                Enum.GetValues<ProposalMove>()
                    .Where(move => ProposalMoves.After(stage, move) is not null)
                    .Select(move => $"{move} {ProposalMoves.After(stage, move)}")
            )
        );
}
