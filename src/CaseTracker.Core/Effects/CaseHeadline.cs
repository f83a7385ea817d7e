namespace CaseTracker.Core.Effects;

/// <summary>The one word for lists, in this order of precedence.</summary>
public enum CaseHeadline
{
    Settled,

    /// <summary>A judgment was entered, and an appeal is open.</summary>
    JudgmentOnAppeal,
    JudgmentEntered,
    OnAppeal,

    /// <summary>The case goes on below while an appeal from one of its orders is open.</summary>
    PendingWithAppealOpen,
    NewTrialOrdered,

    /// <summary>A court above reversed the judgment, and nothing has taken its place.</summary>
    JudgmentReversed,

    /// <summary>A court above vacated the judgment, and nothing has taken its place.</summary>
    JudgmentVacated,
    Stayed,
    Reopened,
    Pending,
    Terminated,
    NotYetFiled,
}
