namespace CaseTracker.Core.Timeline;

public enum DocketStatus
{
    NotOpen,
    Pending,
    Stayed,
    JudgmentEntered,
    Terminated,
    Reopened,
}
