using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Summaries;

/// <summary>A fact under a lead that is another than it was.</summary>
/// <param name="What">What changed, as a noun: "the punitive damages".</param>
/// <param name="Before">Null where there was nothing.</param>
/// <param name="After">Null where there is nothing any more.</param>
public sealed record SummaryChange(FactRef Fact, string What, string? Before, string? After)
{
    /// <summary>Within a sentence: "the punitive damages from $167,254,000 to $4,002,471".</summary>
    public override string ToString() =>
        (Before, After) switch
        {
            (null, _) => $"{What}, now {After}",
            (_, null) => $"{What}, no longer {Before}",
            _ => $"{What} from {Before} to {After}",
        };
}
