using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Review.Telling;

/// <summary>Compares two states of a case record by record, and tells each difference.</summary>
internal static class RecordComparison
{
    private const string AsBefore = "as before", Rearranged = "rearranged";

    public static IReadOnlyList<RecordChange> Of(CourtCase before, CourtCase after)
    {
        var (then, now) = (TellingMapper.Tell(before), TellingMapper.Tell(after));
        var changes = new List<RecordChange>();
        var whole = new List<FieldChange>();
        foreach (var (one, other) in then.Fields.Zip(now.Fields))
        {
            if (one is ToldRecords was && other is ToldRecords @is && was.Records.Concat(@is.Records).FirstOrDefault() is { } any && KindOf(any) is { } kind)
                Records(kind, was, @is, changes, whole);
            else
                whole.AddRange(FieldComparison.Of(one, other));
        }

        if (whole.Count > 0) changes.Add(new RecordChange(RecordKind.Case, null, after.Name, RecordFate.Changed, whole));
        return [.. changes.OrderBy(change => change.Kind)];
    }

    private static void Records(RecordKind kind, ToldRecords was, ToldRecords now, List<RecordChange> changes, List<FieldChange> whole)
    {
        var pairing = new Pairing(was.Records, now.Records);
        foreach (var (before, after) in pairing.Pairs)
            if (before?.Form != after?.Form)
                changes.Add(new RecordChange(kind, (after ?? before)!.Id, (after ?? before)!.Name(), Fate(before, after), [.. FieldComparison.Of(before, after)]));
        if (pairing.IsReordered) whole.Add(new FieldChange($"order in which each {RecordWords.Of(kind)} is written", AsBefore, Rearranged));
    }

    private static RecordFate Fate(ToldRecord? before, ToldRecord? after) =>
        before is null ? RecordFate.Added : after is null ? RecordFate.Removed : RecordFate.Changed;

    private static RecordKind? KindOf(ToldRecord record) => record.Kind is { } kind ? RecordKeys.Find(kind) : record.Shape == nameof(Coding) ? RecordKind.Coding : null;
}
