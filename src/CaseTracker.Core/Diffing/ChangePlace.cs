using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Diffing;

/// <summary>Where in a change something is: a record, or one field of it. It
/// stays the same when the record is renamed or changed again.</summary>
/// <param name="Id">Null for the case itself and for its coding, of which there is one each.</param>
/// <param name="Field">As the difference names it; empty for the whole record.</param>
public sealed record ChangePlace(RecordKind Kind, string? Id, string Field)
{
    /// <summary>The whole of a record.</summary>
    public static ChangePlace From(RecordChange change) => new(change.Kind, change.Id, "");

    /// <summary>One field of a record.</summary>
    public static ChangePlace From(RecordChange change, FieldChange field) => new(change.Kind, change.Id, field.Field);

    public bool IsIn(RecordChange change) => change.Kind == Kind && change.Id == Id;

    /// <summary>The place in words, as in "Event “The verdict, 6 May 2025”: date"; null where the change does not touch it.</summary>
    public string? In(CaseDiff changes)
    {
        if (changes.Records.FirstOrDefault(IsIn) is not { } record)
            return null;
        var name = $"{Prose.Capital(RecordKindNames.For(record.Kind))} “{record.Name}”";
        return Field.Length == 0 ? name
            : record.Fields.Any(field => field.Field == Field) ? $"{name}: {Field}"
            : null;
    }
}
