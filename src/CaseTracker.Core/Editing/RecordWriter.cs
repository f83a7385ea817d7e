using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Summaries;

namespace CaseTracker.Core.Editing;

/// <summary>Puts one record into a case, changes it or takes it out.</summary>
/// <remarks>It changes the case file and has it read again, so that a draft is held to every rule that a file is.</remarks>
public static class RecordWriter
{
    /// <summary>A form for a new record, with one empty line where at least one is wanted.</summary>
    public static RecordDraft Begin(RecordKind kind) => new() { Kind = kind, Value = Empty(RecordForms.For(kind)) };

    /// <summary>A form for a record that the case has; for the case itself and its coding without an id.</summary>
    /// <returns>Null where the case has no such record.</returns>
    public static RecordDraft? Open(CaseDocument file, RecordKind kind, string? id)
    {
        var root = file.Tree();
        return Find(root, kind, id) is { } record
            ? new RecordDraft
            {
                Kind = kind,
                Id = id,
                Value = FormValues.ToForm(record, RecordForms.For(kind)),
            }
            : null;
    }

    /// <summary>A record within a record, as a form begins it.</summary>
    public static JsonObject Empty(FormShape shape)
    {
        var value = new JsonObject();
        foreach (var field in shape.Fields.Where(field => field is { IsRequired: true, Kind: FormFieldKind.Record }))
            value[field.Key] = field.IsList ? new JsonArray(Empty(field.Shape!)) : Empty(field.Shape!);
        if (shape.Name == nameof(Citation))
            value[RecordForms.NewSource] = new JsonObject();
        return value;
    }

    /// <summary>The case with the record as it was filled in: in its place where the case has it, else as the newest of its kind.</summary>
    public static RecordOutcome Put(CaseDocument file, RecordDraft draft)
    {
        var root = file.Tree();
        var shape = RecordForms.For(draft.Kind);
        var sources = Records(root, "sources");
        if (draft.Kind is RecordKind.Case or RecordKind.Coding)
        {
            var whole = draft.Kind == RecordKind.Case;
            var into = whole ? root : root[RecordForms.CodingKey]!.AsObject();
            var context = new FormContext("", sources);
            var written = FormValues.ToFile(draft.Value, shape, "", context);
            foreach (var field in shape.Fields)
                into.Remove(field.Key);
            foreach (var (key, value) in written)
                into[key] = value?.DeepClone();
            return Read(root, whole ? "" : RecordForms.CodingKey, "", draft, context, file.Case);
        }

        var list = RecordForms.ListOf(draft.Kind);
        var records = Records(root, list);
        var at = draft.Id is { } known ? IndexOf(records, known) : records.Count;
        if (at < 0)
            return new RecordOutcome(null, draft.Id!, [("", "Someone else removed this record meanwhile; discard the form.")]);
        var id = draft.Id ?? RecordIds.Free(records, RecordIds.TitleOf(draft.Value));
        var around = new FormContext(id, sources);
        var record = FormValues.ToFile(draft.Value, shape, "", around);
        record["id"] = id;
        // A new source may have gone into the same list.
        if (at < records.Count && draft.Id is not null)
            records[at] = record;
        else
            records.Insert(at, record);
        var put = Read(root, $"{list}[{at}]", id, draft, around, file.Case);
        return draft.Kind == RecordKind.Lead && put.Case is { } changed
            ? put with
            {
                Case = EditorialSummaryReading.Seen(changed, id),
            }
            : put;
    }

    /// <summary>The case without a record, or what still names it.</summary>
    public static RecordOutcome Remove(CaseDocument file, RecordKind kind, string id)
    {
        var root = file.Tree();
        var records = Records(root, RecordForms.ListOf(kind));
        var at = IndexOf(records, id);
        if (at < 0)
            return new RecordOutcome(null, id, [("", "The record is not there any more.")]);
        records.RemoveAt(at);
        var read = Read(root);
        return new RecordOutcome(read.Case, id, [.. RecordErrors.Naming(read.Errors, root, file.Case).Select(message => ("", message))]);
    }

    /// <summary>The case with one record as it was in an earlier state: put back, taken out, or as it read.</summary>
    public static RecordOutcome Restore(CaseDocument file, CaseDocument before, RecordKind kind, string? id)
    {
        var (root, was) = (file.Tree(), before.Tree());
        if (kind == RecordKind.Coding)
            root[RecordForms.CodingKey] = was[RecordForms.CodingKey]!.DeepClone();
        else if (kind == RecordKind.Case)
            foreach (var field in RecordForms.For(kind).Fields)
                if (was[field.Key] is { } value)
                    root[field.Key] = value.DeepClone();
                else
                    root.Remove(field.Key);
        else
        {
            var (records, earlier) = (Records(root, RecordForms.ListOf(kind)), Records(was, RecordForms.ListOf(kind)));
            var (now, then) = (IndexOf(records, id!), IndexOf(earlier, id!));
            if (now >= 0 && then >= 0)
                records[now] = earlier[then]!.DeepClone();
            else if (now >= 0)
                records.RemoveAt(now);
            else if (then >= 0)
                records.Insert(Math.Min(then, records.Count), earlier[then]!.DeepClone());
        }

        var read = Read(root);
        return new RecordOutcome(
            read.Case,
            id ?? "",
            [.. RecordErrors.Naming(read.Errors, root, file.Case).Select(message => ("", message))]
        );
    }

    private static RecordOutcome Read(JsonObject root, string place, string id, RecordDraft draft, FormContext context, CourtCase courtCase)
    {
        var read = Read(root);
        return new RecordOutcome(read.Case, id, RecordErrors.From(read.Errors, place, draft, context, root, courtCase));
    }

    private static CaseFileResult Read(JsonObject root)
    {
        foreach (var list in root.Where(pair => pair.Value is JsonArray { Count: 0 }).Select(pair => pair.Key).ToList())
            root.Remove(list);
        return CaseFile.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
    }

    private static JsonObject? Find(JsonObject root, RecordKind kind, string? id) =>
        kind switch
        {
            RecordKind.Case => root,
            RecordKind.Coding => root[RecordForms.CodingKey]!.AsObject(),
            _ => Records(root, RecordForms.ListOf(kind)) is var records && IndexOf(records, id ?? "") is >= 0 and var at
                ? records[at]!.AsObject()
                : null,
        };

    private static JsonArray Records(JsonObject root, string list)
    {
        if (root[list] is JsonArray records)
            return records;
        var made = new JsonArray();
        root[list] = made;
        return made;
    }

    private static int IndexOf(JsonArray records, string id)
    {
        for (var i = 0; i < records.Count; i++)
            if ((string?)records[i]?["id"] == id)
                return i;
        return -1;
    }
}
