namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>Where one clause of an injunction stands, the injunction as a whole apart.</summary>
public enum ClauseStatus
{
    /// <summary>It holds as the injunction does.</summary>
    Holds,
    Stayed,

    /// <summary>It holds, for less than it said at first.</summary>
    Narrowed,

    /// <summary>The court that issued it left it out of the injunction as modified.</summary>
    LeftOut,
    Reversed,
    Vacated,
}
