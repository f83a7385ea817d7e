using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Who supports a fact, and how many of them independently.</summary>
/// <param name="Agreeing">The ids of the sources that support it, copies among them.</param>
/// <param name="Differing">The ids of those that speak of it and print something else; they stay on the page.</param>
/// <param name="Origins">The independent origins of those that agree: outlets, or the ids of documents.</param>
/// <param name="CourtRecordSeen">True when a court record is among those that agree.</param>
public sealed record FactSupport(FactRef Fact, IReadOnlyList<string> Agreeing, IReadOnlyList<string> Differing, IReadOnlyList<string> Origins, bool CourtRecordSeen)
{
    /// <summary>True when all that supports it goes back to one origin.</summary>
    public bool OneSource => Origins.Count == 1;

    /// <summary>True when no court record was seen among its sources.</summary>
    public bool NoCourtRecordSeen => !CourtRecordSeen;
}
