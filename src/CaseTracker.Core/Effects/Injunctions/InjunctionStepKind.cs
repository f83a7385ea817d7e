namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>What happened to an injunction.</summary>
public enum InjunctionStepKind
{
    Issued,
    Stayed,

    /// <summary>Some clauses are stayed.</summary>
    StayedInPart,
    StayLifted,

    /// <summary>The time of a stay runs out, unless a court acts before.</summary>
    StayRunsOut,
    Modified,

    /// <summary>A court above undid some clauses.</summary>
    ModifiedOnAppeal,

    /// <summary>A court above undid the whole.</summary>
    UndoneOnAppeal,
    Dissolved,
}
