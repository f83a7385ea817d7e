namespace CaseTracker.Core.Cases;

public enum ClauseEffect
{
    Prohibits,
    Requires,
    CarvesOut,
    Refused,
}
