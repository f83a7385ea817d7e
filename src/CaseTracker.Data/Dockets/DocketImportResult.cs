namespace CaseTracker.Data.Dockets;

/// <summary>What an import did to one docket, or would do.</summary>
/// <param name="Name">As in "cand 4:19-cv-07123".</param>
/// <param name="Reason">Why nothing was written; null where something may be.</param>
public sealed record DocketImportResult(
    DocketImportOutcome Outcome,
    string Name,
    string? Reason,
    DocketCounts Entries,
    DocketCounts Parties
)
{
    public static DocketImportResult Nothing(DocketImportOutcome outcome, string name, string reason) =>
        new(outcome, name, reason, default, default);
}
