namespace CaseTracker.Core.Effects.Dockets;

public enum DocketStatus
{
    NotOpen,
    Pending,
    Stayed,

    /// <summary>In a federal court for now; the state court may go no further.</summary>
    Removed,
    JudgmentEntered,
    Terminated,
    Reopened,
}
