namespace CaseTracker.Core.Effects.Appeals;

public enum ReviewOutcome
{
    Affirmed,
    Reversed,
    Vacated,
    Modified,
    Dismissed,
}
