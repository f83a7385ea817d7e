using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Motions;

/// <summary>A motion as a day found it.</summary>
/// <param name="FiledIn">The event that filed it; null where its filing is not in the record.</param>
/// <param name="Decisions">Each ruling on it, oldest first: a motion may be decided in parts.</param>
/// <param name="NotFound">The record that a ruling was looked for and not found.</param>
public sealed record MotionState(
    Motion Motion,
    MotionStatus Status,
    string? FiledIn,
    IReadOnlyList<(string Event, MotionDecision Decision)> Decisions,
    NotFound? NotFound
)
{
    /// <summary>The rulings on it that a later decision undid; they decide it no more.</summary>
    public IReadOnlyList<(MotionDecision Decision, DisturbedRuling Undoing)> Undone { get; init; } = [];

    /// <summary>What a ruling said that put off the rest; null where none did, and once the rest is decided.</summary>
    public Disposition? DecidedInPart =>
        Status is MotionStatus.Pending or MotionStatus.NoRulingFound && Decisions.Count > 0 ? Decisions[^1].Decision.Disposition : null;

    /// <summary>True where no ruling was found and what came later leaves nothing to rule on: the verdict, the mandate, the end of the
    /// review for which it asked time.</summary>
    public bool IsOvertaken { get; init; }

    /// <summary>True where an event that may have happened by the day would decide it.</summary>
    public bool MayBeDecided { get; init; }
}
