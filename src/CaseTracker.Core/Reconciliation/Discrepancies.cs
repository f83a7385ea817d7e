using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;

namespace CaseTracker.Core.Reconciliation;

/// <summary>The printed values of one kind that differ from the record or leave something open, the most telling first.</summary>
/// <param name="Shown">One of each kind of difference, since it says more than three of one kind.</param>
/// <param name="More">How many others there are.</param>
public sealed record Discrepancies(ReportedSubject Subject, IReadOnlyList<ReconciledValue> Shown, int More)
{
    private const int Most = 3;

    private static readonly MatchLevel[] Open = [MatchLevel.Differs, MatchLevel.OtherName, MatchLevel.FitsSeveral];

    public static IReadOnlyList<Discrepancies> From(CaseReading reading, IEnumerable<ReconciledValue> values)
    {
        var positions = reading.Entries.ToDictionary(
            entry => entry.Event.Id,
            entry => (IsKey: entry.Event.Significance == Significance.Key, entry.Position)
        );
        // An editor's remark says more of the values that it is about, and stands beside this list.
        var remarked = reading
            .Case.Events.SelectMany(happened => happened.Disagreements)
            .SelectMany(remark => remark.Sources)
            .SelectMany(citation => citation.Reported)
            .ToHashSet<ReportedValue>(ReferenceEqualityComparer.Instance);
        return
        [
            .. from value in values
            where IsTelling(value) && !remarked.Contains(value.Reported)
            group value by value.Subject into subject
            orderby subject.Key
            let ordered = subject.OrderByDescending(value => Rank(value, positions)).ToList()
            let shown = subject.Key == ReportedSubject.Number
                ? ordered.DistinctBy(value => value.Verdict.Agreement()).Take(Most).ToList()
                : ordered.DistinctBy(value => value.Verdict).Take(Most).ToList()
            select new Discrepancies(subject.Key, shown, ordered.Count - shown.Count),
        ];
    }

    /// <summary>A date that stays open, or a count of another thing, is no contradiction; readers still want to know of it.</summary>
    private static bool IsTelling(ReconciledValue value) =>
        Open.Contains(value.Verdict.Agreement())
        || value.Subject switch
        {
            ReportedSubject.Date => value.Verdict == MatchKind.Overlaps,
            ReportedSubject.Count => value.Verdict == MatchKind.Overlaps,
            _ => false,
        };

    private static (bool Differs, bool IsKey, bool IsMoney, int Position) Rank(
        ReconciledValue value,
        Dictionary<string, (bool IsKey, int Position)> positions
    )
    {
        var (isKey, position) = positions.GetValueOrDefault(value.Holder.Record == RecordKind.Event ? value.Holder.Id : "");
        var isMoney = PrintedAmount.ReadAll(value.Reported.Printed) is [{ Currency: not null }, ..];
        return (value.Differs, isKey, isMoney, position);
    }
}
