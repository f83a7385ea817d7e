using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Diffing;

/// <summary>Compares two states of a case record by record, and tells each difference.</summary>
internal static class RecordDiffer
{
    private const string AsBefore = "as before",
        Rearranged = "rearranged";

    public static IReadOnlyList<RecordChange> Compare(CourtCase before, CourtCase after) => Compare(before, after, EffectTable.Standard);

    public static IReadOnlyList<RecordChange> Compare(CourtCase before, CourtCase after, EffectTable effects)
    {
        var (then, now) = (DescribingMapper.Tell(before, effects), DescribingMapper.Tell(after, effects));
        var changes = new List<RecordChange>();
        var whole = new List<FieldChange>();
        foreach (var (one, other) in then.Fields.Zip(now.Fields))
        {
            if (
                one is DescribedRecords was
                && other is DescribedRecords @is
                && was.Records.Concat(@is.Records).FirstOrDefault() is { } any
                && KindOf(any) is { } kind
            )
                Records(kind, was, @is, changes, whole);
            else
                whole.AddRange(FieldDiffer.Compare(one, other));
        }

        if (whole.Count > 0)
            changes.Add(new RecordChange(RecordKind.Case, null, after.Name, RecordFate.Changed, whole));
        return [.. changes.OrderBy(change => change.Kind)];
    }

    private static void Records(
        RecordKind kind,
        DescribedRecords was,
        DescribedRecords now,
        List<RecordChange> changes,
        List<FieldChange> whole
    )
    {
        var pairing = new Pairing(was.Records, now.Records);
        foreach (var (before, after) in pairing.Pairs)
            if (before?.Form != after?.Form)
                changes.Add(
                    new RecordChange(
                        kind,
                        (after ?? before)!.Id,
                        (after ?? before)!.Name(),
                        Fate(before, after),
                        [.. FieldDiffer.Compare(before, after)]
                    )
                );
        if (pairing.IsReordered)
            whole.Add(new FieldChange($"order in which each {RecordKindNames.For(kind)} is written", AsBefore, Rearranged));
    }

    private static RecordFate Fate(DescribedRecord? before, DescribedRecord? after) =>
        before is null ? RecordFate.Added
        : after is null ? RecordFate.Removed
        : RecordFate.Changed;

    private static RecordKind? KindOf(DescribedRecord record) =>
        record.Kind is { } kind ? RecordKeys.Find(kind)
        : record.Shape == nameof(Coding) ? RecordKind.Coding
        : null;
}
