namespace CaseTracker.Data.Publishing;

/// <summary>What was looked at, and every revision that is not what was published.</summary>
/// <param name="Revisions">Of cases and registry together.</param>
/// <param name="WithRegistry">True where there is a registry.</param>
public sealed record VerifyResult(int Cases, int Revisions, bool WithRegistry, IReadOnlyList<RevisionFault> Faults)
{
    /// <summary>How many revisions are not byte for byte what was published, since something in them was withheld.</summary>
    public int Withheld { get; init; }
}
