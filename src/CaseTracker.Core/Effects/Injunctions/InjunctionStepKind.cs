namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>What happened to an injunction.</summary>
public enum InjunctionStepKind
{
    Issued,
    Stayed,
    StayLifted,

    /// <summary>The time of a stay runs out, unless a court acts before.</summary>
    StayRunsOut,
    Modified,
    Dissolved,
}
