using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Core.Diffing;

/// <summary>What changed between two states of one case: its records, and what follows from them.</summary>
/// <param name="Records">By kind, in the order of <see cref="RecordKind"/>; empty exactly when both states are written alike.</param>
/// <param name="Consequences">What is computed on one day and came out differently; empty where no day was asked for.</param>
public sealed record CaseDiff(IReadOnlyList<RecordChange> Records, IReadOnlyList<FieldChange> Consequences)
{
    public bool IsEmpty => Records.Count == 0 && Consequences.Count == 0;

    /// <summary>How much changed: "three events and one award"; empty for nothing.</summary>
    public string Size => Prose.List(Records.GroupBy(record => record.Kind).Select(kind => RecordKindNames.Count(kind.Key, kind.Count())));

    /// <summary>All of it as lines that read by themselves, what follows first: "Event
    /// “The verdict, 6 May 2025”: date: 5 May 2025 → 6 May 2025".</summary>
    public IEnumerable<string> Lines =>
        Consequences.Select(change => Prose.Capital(change.Brief.ToString())).Concat(Records.SelectMany(RecordKindNames.Lines));

    /// <summary>The records that differ.</summary>
    public static CaseDiff Between(CourtCase before, CourtCase after) => new(RecordDiffer.Compare(before, after), []);

    /// <summary>The records that differ, and what the state at the end of a day becomes by it.</summary>
    public static CaseDiff On(DateOnly day, CaseHistory before, CaseHistory after) =>
        new(RecordDiffer.Compare(before.Case, after.Case), StateDiffer.Compare(before.On(day), after.On(day), after.Case));

    /// <summary>The same for a reader who stands on a day: what only later days show is left out.</summary>
    public static CaseDiff AsOf(DateOnly day, CaseHistory before, CaseHistory after)
    {
        var (then, now) = (before.On(day), after.On(day));
        var cut = AsOfCase.Create(after, now);
        return new CaseDiff(RecordDiffer.Compare(AsOfCase.Create(before, then), cut), StateDiffer.Compare(then, now, cut));
    }

    /// <summary>What the events between two days made of the state, by one and the same record.</summary>
    public static IReadOnlyList<FieldChange> Later(CaseHistory history, DateOnly from, DateOnly to) =>
        StateDiffer.Compare(history.On(from), history.On(to), history.Case);
}
