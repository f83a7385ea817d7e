using System.Globalization;
using System.Text.Json.Nodes;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Editing;

/// <summary>Turns a record of the case file into what a form shows, and back.</summary>
internal static class FormValues
{
    /// <summary>A record as the form shows it: dates in words, lists of texts by line.</summary>
    public static JsonObject ToForm(JsonObject record, FormShape shape)
    {
        var form = new JsonObject();
        if (record["id"] is { } id)
            form["id"] = id.DeepClone();
        foreach (var field in FieldsOf(record, shape))
            if (record[field.Key] is { } value)
                form[field.Key] = ToForm(value, field);
        return form;
    }

    /// <summary>The fields that a record has: of an effect, those of its kind and those of all.</summary>
    public static IEnumerable<FormField> FieldsOf(JsonObject record, FormShape shape) =>
        (shape.VariantOf(record.Select(pair => pair.Key))?.Fields ?? []).Concat(shape.Fields);

    /// <summary>A form's record as the case file has it. What is empty is left out, and what can't be understood is left as typed, so that
    /// reading the file names it.</summary>
    /// <param name="path">Where in the form it stands, as in <c>sources[0]</c>.</param>
    public static JsonObject ToFile(JsonObject form, FormShape shape, string path, FormContext context)
    {
        var record = new JsonObject();
        if (form["id"] is { } id)
            record["id"] = id.DeepClone();
        foreach (var field in FieldsOf(form, shape))
            if (
                form[field.Key] is { } value
                && ToFile(value, field, path.Length == 0 ? field.Key : $"{path}.{field.Key}", context) is { } written
            )
                record[field.Key] = written;
        // An effect keeps its kind also while nothing says what it is about.
        if (shape.VariantOf(form.Select(pair => pair.Key)) is { } variant && record[variant.Key] is null)
            record[variant.Key] = variant.Fields.Single(field => field.Key == variant.Key).IsList ? new JsonArray() : "";
        if (context.Cite(form, shape, path) is { } source)
            record["source"] = source;
        return record;
    }

    private static JsonNode ToForm(JsonNode value, FormField field) =>
        (field.Kind, value) switch
        {
            (FormFieldKind.Record, JsonArray items) => new JsonArray([
                .. items.Select(jsonNode => ToForm(jsonNode!.AsObject(), field.Shape!)),
            ]),
            (FormFieldKind.Record, JsonObject one) => ToForm(one, field.Shape!),
            (FormFieldKind.Lines, JsonArray lines) => string.Join('\n', lines.Select(line => (string?)line)),
            (FormFieldKind.Date, JsonValue date) => InWords((string)date!),
            (FormFieldKind.Number, JsonValue number) => number.ToJsonString(),
            (FormFieldKind.Court, JsonValue court) => CourtRegistry.NameOf((string)court!),
            _ => value.DeepClone(),
        };

    private static JsonNode? ToFile(JsonNode value, FormField field, string path, FormContext context) =>
        (field.Kind, value) switch
        {
            (FormFieldKind.Record, JsonArray { Count: > 0 } items) => Items(items, field.Shape!, path, context),
            (FormFieldKind.Record, JsonObject one) => ToFile(one, field.Shape!, path, context) is { Count: > 0 } record ? record : null,
            (FormFieldKind.Components, JsonObject sums) => Sums(sums) is { Count: > 0 } filled ? filled : null,
            (FormFieldKind.Lines, JsonValue) => Lines(Typed(value)) is { Count: > 0 } lines ? lines : null,
            (FormFieldKind.Flag, JsonValue) => value.GetValueKind() == System.Text.Json.JsonValueKind.True ? true : null,
            (_, JsonArray { Count: > 0 } several) => new JsonArray([
                .. several.Select(jsonNode => JsonValue.Create(context.Own(Typed(jsonNode)))),
            ]),
            (_, JsonValue) when Typed(value) is { Length: > 0 } typed && typed != field.Usual => field.Kind switch
            {
                FormFieldKind.Date => TypedDate(typed),
                FormFieldKind.Amount => TypedAmount.Digits(typed),
                FormFieldKind.Number when int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
                FormFieldKind.Fact => context.Own(typed),
                FormFieldKind.Court => CourtSearch.Find(typed)?.Id ?? typed,
                _ => typed,
            },
            _ => null,
        };

    private static JsonArray Items(JsonArray items, FormShape shape, string path, FormContext context)
    {
        var records = new JsonArray();
        foreach (var (item, index) in items.Select((item, index) => (item!.AsObject(), index)))
        {
            var record = ToFile(item, shape, $"{path}[{index}]", context);
            if (shape.IdKind is { } kind && record["id"] is null)
                record["id"] = RecordIds.Free(items.Concat(records), kind);
            records.Add(record);
        }

        return records;
    }

    private static JsonObject Sums(JsonObject typed)
    {
        var sums = new JsonObject();
        foreach (var (key, value) in typed)
            if (Typed(value) is { Length: > 0 } sum)
                sums[key] = TypedAmount.Digits(sum);
        return sums;
    }

    private static JsonArray Lines(string typed) =>
        [
            .. typed
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonValue.Create(line)),
        ];

    /// <summary>A text without the line ends and tabs that only some keyboards make.</summary>
    internal static string Typed(JsonNode? value) =>
        value is JsonValue one && one.TryGetValue(out string? text) ? text.ReplaceLineEndings("\n").Replace('\t', ' ').Trim() : "";

    private static string InWords(string edtf) =>
        PartialDate.Parse(edtf).TryGet(out var date)
        && DateFormatter.Label(date) is var words
        && TypedDateParser.Read(words).TryGet(out var again)
        && again.Text == edtf
            ? words
            : edtf;

    // What was refused goes on as typed, for the reader of the file to name the fault; but "2021-22", which the file would take
    // for a season without asking, goes on in words that it refuses.
    private static string TypedDate(string typed) =>
        TypedDateParser.Read(typed).TryGet(out var date) ? date.Text
        : PartialDate.Parse(typed).IsSuccess ? typed.Replace("-", " to ", StringComparison.Ordinal)
        : typed;
}
