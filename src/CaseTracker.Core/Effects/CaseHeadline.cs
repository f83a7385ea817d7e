namespace CaseTracker.Core.Effects;

/// <summary>The one word for lists, in this order of precedence.</summary>
public enum CaseHeadline
{
    OnAppeal,
    NewTrialOrdered,
    Stayed,
    Reopened,
    JudgmentEntered,
    Pending,
    Terminated,
    NotYetFiled,
}
