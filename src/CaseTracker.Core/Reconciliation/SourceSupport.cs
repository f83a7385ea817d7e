namespace CaseTracker.Core.Reconciliation;

/// <summary>What some sources are worth together: how many speak for themselves, and whether a court record is among them.</summary>
/// <param name="Sources">Their ids, each once.</param>
/// <param name="Origins">The independent origins behind them: outlets, or the ids of documents.</param>
/// <param name="CourtRecordSeen">True when one of them is a court record.</param>
public sealed record SourceSupport(IReadOnlyList<string> Sources, IReadOnlyList<string> Origins, bool CourtRecordSeen)
{
    /// <summary>True when all of them go back to one origin.</summary>
    public bool OneSource => Origins.Count == 1;

    /// <summary>True when there are sources and no court record is among them.</summary>
    public bool NoCourtRecordSeen => Sources.Count > 0 && !CourtRecordSeen;
}
