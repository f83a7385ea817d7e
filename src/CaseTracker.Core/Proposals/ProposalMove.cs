namespace CaseTracker.Core.Proposals;

/// <summary>What can be done to a proposal.</summary>
public enum ProposalMove
{
    Edit,
    Submit,
    Withdraw,
    SendBack,
    Approve,
    TakeApprovalBack,
    Schedule,
    TakeOffSchedule,
    Publish,
    Discard,
    TakeUp,
}
