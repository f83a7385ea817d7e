namespace CaseTracker.Core.Relief;

public enum ClauseEffect
{
    Prohibits,
    Requires,
    CarvesOut,
    Refused,
}
