namespace CaseTracker.Core.Effects.Money;

/// <summary>Where a settlement stands.</summary>
public enum SettlementStatus
{
    /// <summary>It binds without a court's approval.</summary>
    Reached,

    /// <summary>It binds a class and no approval is recorded.</summary>
    AwaitingApproval,
    PreliminarilyApproved,
    FinallyApproved,
    Rejected,
}
