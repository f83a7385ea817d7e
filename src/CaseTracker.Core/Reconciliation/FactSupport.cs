using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Who supports a fact, and how many of them independently.</summary>
/// <param name="By">The sources that support it, copies among them.</param>
/// <param name="Differing">The ids of those that speak of it and print something else; they stay on the page.</param>
public sealed record FactSupport(FactRef Fact, SourceSupport By, IReadOnlyList<string> Differing)
{
    /// <summary>True when all that supports it goes back to one origin.</summary>
    public bool OneSource => By.OneSource;

    /// <summary>True when no court record was seen among its sources.</summary>
    public bool NoCourtRecordSeen => By.NoCourtRecordSeen;

    /// <summary>True when the source supports the fact and nothing independent of it does.</summary>
    public bool RestsOn(string sourceId) => OneSource && By.Sources.Contains(sourceId);
}
