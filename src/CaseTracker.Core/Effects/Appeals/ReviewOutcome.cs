namespace CaseTracker.Core.Effects.Appeals;

public enum ReviewOutcome
{
    Affirmed,
    Reversed,
    Vacated,
    Modified,
    Dismissed,

    /// <summary>What an earlier appellate decision had undone stands again.</summary>
    Reinstated,
}
