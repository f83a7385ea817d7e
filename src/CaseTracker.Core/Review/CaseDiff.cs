using CaseTracker.Core.Cases;
using CaseTracker.Core.Review.Telling;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.Review;

/// <summary>What changed between two states of one case: its records, and what follows from them.</summary>
/// <param name="Records">By kind, in the order of <see cref="RecordKind"/>; empty exactly when both states are written alike.</param>
/// <param name="Consequences">What is computed on one day and came out differently; empty where no day was asked for.</param>
public sealed record CaseDiff(IReadOnlyList<RecordChange> Records, IReadOnlyList<FieldChange> Consequences)
{
    public bool IsEmpty => Records.Count == 0 && Consequences.Count == 0;

    /// <summary>How much changed: "three events and one award"; empty for nothing.</summary>
    public string Size => Prose.List(Records.GroupBy(record => record.Kind).Select(kind => RecordWords.Count(kind.Key, kind.Count())));

    /// <summary>All of it as lines that read by themselves, what follows first: "Event “The verdict, 6 May 2025”: date: 5 May 2025 → 6 May 2025".</summary>
    public IEnumerable<string> Lines => Consequences.Select(change => Prose.Capital(change.Brief.ToString())).Concat(Records.SelectMany(RecordWords.Lines));

    /// <summary>The records that differ.</summary>
    public static CaseDiff Between(CourtCase before, CourtCase after) => new(RecordComparison.Of(before, after), []);

    /// <summary>The records that differ, and what the state at the end of a day becomes by it.</summary>
    public static CaseDiff On(DateOnly day, CaseHistory before, CaseHistory after) =>
        new(RecordComparison.Of(before.Case, after.Case), StateComparison.Of(before.On(day), after.On(day), after.Case));

    /// <summary>The same for a reader who stands on a day: what only later days show is left out.</summary>
    public static CaseDiff AsOf(DateOnly day, CaseHistory before, CaseHistory after)
    {
        var (then, now) = (before.On(day), after.On(day));
        var cut = CaseCut.Of(after, now);
        return new CaseDiff(RecordComparison.Of(CaseCut.Of(before, then), cut), StateComparison.Of(then, now, cut));
    }

    /// <summary>What the events between two days made of the state, by one and the same record.</summary>
    public static IReadOnlyList<FieldChange> Later(CaseHistory history, DateOnly from, DateOnly to) => StateComparison.Of(history.On(from), history.On(to), history.Case);
}
