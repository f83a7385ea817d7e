namespace CaseTracker.Core.Effects.Dockets;

public enum DocketStatus
{
    NotOpen,
    Pending,
    Stayed,
    JudgmentEntered,
    Terminated,
    Reopened,
}
