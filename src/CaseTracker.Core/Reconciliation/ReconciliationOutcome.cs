namespace CaseTracker.Core.Reconciliation;

/// <summary>What one reader of printed values makes of one of them.</summary>
internal sealed record ReconciliationOutcome(MatchKind Verdict, IReadOnlyList<Reading> Readings, string Sentence)
{
    /// <summary>Several outcomes of one printed text as one: the gravest class, and the sentences in one.</summary>
    public static ReconciliationOutcome Combine(IReadOnlyList<ReconciliationOutcome> parts) =>
        parts.Count == 1
            ? parts[0]
            : new(
                parts.Select(part => part.Verdict).OrderByDescending(Gravity).First(),
                [.. parts.SelectMany(part => part.Readings)],
                string.Join("; ", parts.Select(part => part.Sentence.TrimEnd('.'))) + "."
            );

    private static int Gravity(MatchKind verdict) =>
        verdict.Differs()
            ? 3
            : verdict switch
            {
                MatchKind.Mislabelled => 2,
                MatchKind.Ambiguous => 1,
                _ => 0,
            };
}
