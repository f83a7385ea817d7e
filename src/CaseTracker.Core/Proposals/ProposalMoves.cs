namespace CaseTracker.Core.Proposals;

/// <summary>The legal moves of a review: which move may be made at which stage,
/// and where it leads. Who may make it is another question.</summary>
public static class ProposalMoves
{
    /// <summary>The stage after a move; null where the move is not legal.</summary>
    public static ProposalStage? After(ProposalStage stage, ProposalMove move) =>
        (stage, move) switch
        {
            (ProposalStage.Draft or ProposalStage.SentBack, ProposalMove.Edit) => stage,
            (ProposalStage.Draft or ProposalStage.SentBack, ProposalMove.Submit) => ProposalStage.Submitted,
            (ProposalStage.Draft or ProposalStage.SentBack or ProposalStage.Submitted or ProposalStage.Approved, ProposalMove.Discard) =>
                ProposalStage.Discarded,
            (ProposalStage.Discarded, ProposalMove.TakeUp) => ProposalStage.Draft,
            (ProposalStage.Submitted or ProposalStage.Approved or ProposalStage.Scheduled, ProposalMove.Withdraw) => ProposalStage.Draft,
            (ProposalStage.Submitted or ProposalStage.Approved or ProposalStage.Scheduled, ProposalMove.SendBack) => ProposalStage.SentBack,
            (ProposalStage.Submitted, ProposalMove.Approve) => ProposalStage.Approved,
            (ProposalStage.Approved, ProposalMove.TakeApprovalBack) => ProposalStage.Submitted,
            (ProposalStage.Submitted or ProposalStage.Approved, ProposalMove.Schedule) => ProposalStage.Scheduled,
            (ProposalStage.Scheduled, ProposalMove.TakeOffSchedule) => ProposalStage.Approved,
            (
                ProposalStage.Draft
                    or ProposalStage.SentBack
                    or ProposalStage.Submitted
                    or ProposalStage.Approved
                    or ProposalStage.Scheduled,
                ProposalMove.Publish
            ) => ProposalStage.Published,
            _ => null,
        };
}
