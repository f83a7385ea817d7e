namespace CaseTracker.Core.Events;

public enum ReviewOutcome
{
    Affirmed,
    Reversed,
    Vacated,
    Modified,
    Dismissed,
}
