using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Editing;

/// <summary>What the reader of case files says of a draft, by the field it is about and in words for who fills it in.</summary>
internal static partial class RecordErrors
{
    /// <param name="place">Where the record stands in the file, as in <c>parties[2]</c>; empty for the case itself.</param>
    public static IReadOnlyList<(string Path, string Message)> From(
        IEnumerable<CaseFileError> errors,
        string place,
        RecordDraft draft,
        FormContext context,
        JsonObject root,
        CourtCase courtCase
    )
    {
        var said = new List<(string, string)>();
        foreach (var error in errors)
        {
            var path = Ids().Replace(error.Path, "");
            var within =
                Within(path, place)
                ?? context
                    .NewSources.Select(pair => Within(path, $"sources[{pair.Key}]") is { } rest ? $"{pair.Value}.{rest}" : null)
                    .FirstOrDefault(found => found is not null);
            said.Add(
                within is null
                    ? ("", Elsewhere(error, path, root, courtCase))
                    : (within, Say(error, FieldAt(RecordForms.For(draft.Kind), draft.Value, within)))
            );
        }

        return [.. said.Distinct()];
    }

    /// <summary>The records that still name one which is not there, each once.</summary>
    public static IEnumerable<string> Naming(IEnumerable<CaseFileError> errors, JsonObject root, CourtCase courtCase)
    {
        var names = new RecordNames(courtCase);
        return errors
            .Select(error => Ids().Replace(error.Path, ""))
            .Select(path =>
                Owner(path, root) is var (kind, id)
                    ? $"{Prose.Capital(RecordKindNames.For(kind))} "
                        + $"“{names.For(RecordForms.For(kind).IdKind!, id)}” still names it; change that first."
                : path.StartsWith("dockets", StringComparison.Ordinal) ? "A case has at least one docket."
                : "The case itself still names it; change that first."
            )
            .Distinct();
    }

    private static string? Within(string path, string place) =>
        place.Length == 0
            ? Owner(path) is null
                ? path
                : null
            : path == place
                ? ""
                : path.StartsWith(place + ".", StringComparison.Ordinal)
                    ? path[(place.Length + 1)..]
                    : null;

    private static string Elsewhere(CaseFileError error, string path, JsonObject root, CourtCase courtCase) =>
        Owner(path, root) is var (kind, id)
            ? $"{Prose.Capital(RecordKindNames.For(kind))} "
                + $"“{new RecordNames(courtCase).For(RecordForms.For(kind).IdKind!, id)}”: {error.Message}."
            : error.ToString();

    /// <summary>The record that a path leads into; null for the case itself.</summary>
    private static (RecordKind Kind, string Id)? Owner(string path, JsonObject root) =>
        Owner(path) is var (kind, at)
        && root[RecordForms.ListOf(kind)] is JsonArray records
        && at < records.Count
        && (string?)records[at]?["id"] is { } id
            ? (kind, id)
            : null;

    private static (RecordKind Kind, int At)? Owner(string path) =>
        List().Match(path) is { Success: true } match && RecordKeys.FindList(match.Groups["list"].Value) is { } kind
            ? (kind, int.Parse(match.Groups["at"].Value))
            : null;

    private static string Say(CaseFileError error, FormField? field)
    {
        if (error.Code == CaseFileErrorCode.NoKnownEffect)
            return "Choose what it does.";
        var isMissing = error.Code is CaseFileErrorCode.Missing or CaseFileErrorCode.Empty;
        return field?.Kind switch
        {
            FormFieldKind.Reference when isMissing && field is { RefersTo: "source", IsList: false } =>
                "Choose a source, or fill in a new one.",
            FormFieldKind.Choice or FormFieldKind.Reference or FormFieldKind.Fact when isMissing =>
                $"{field.Label}: choose {(field.IsList ? "at least one" : "one")}.",
            FormFieldKind.Reference => $"{field.Label}: what was chosen is not in this case any more; choose again.",
            FormFieldKind.Choice => $"{field.Label}: choose one.",
            FormFieldKind.Court when isMissing => "Give the court, or the name of a tribunal that is not in the list.",
            FormFieldKind.Court when error.Code == CaseFileErrorCode.Both =>
                "Give the court or the name of a tribunal that is not in the list, not both.",
            FormFieldKind.Court => "No court is known here by this name. Choose one that is offered as you type, as in “N.D. Cal.”"
                + (field.IsAlternative ? ", or leave it out and give the tribunal’s own name below." : ", or leave it out."),
            FormFieldKind.Record when isMissing => $"{field.Label}: add at least one.",
            FormFieldKind.Date when !isMissing =>
                "This is not understood as a date. Write it as in “17 October 2025”, “October 2025” or “on or before 10 March 2025”.",
            FormFieldKind.Date or FormFieldKind.Day when isMissing => $"{field.Label}: give the day, or as much of it as is known.",
            FormFieldKind.Amount or FormFieldKind.Components when !isMissing =>
                "Write the amount in digits, for example 4002471 or 16999.50.",
            not null when isMissing => $"{field.Label}: fill this in.",
            _ => Prose.Capital(error.Message) + (error.Message.EndsWith('.') ? "" : "."),
        };
    }

    /// <summary>The field that a path leads to, as deep as it is known.</summary>
    private static FormField? FieldAt(FormShape shape, JsonObject value, string path)
    {
        FormField? field = null;
        JsonNode? at = value;
        foreach (var part in path.Split('.'))
        {
            var key = part.Split('[')[0];
            var fields = shape.Fields.Concat((at as JsonObject) is { } record ? FormValues.FieldsOf(record, shape) : []);
            if (key == RecordForms.NewSource)
                (shape, at) = (RecordForms.For(RecordKind.Source), (at as JsonObject)?[key]);
            else if (fields.FirstOrDefault(formField => formField.Key == key) is { } found)
            {
                at =
                    (at as JsonObject)?[key] is JsonArray items
                    && part.Contains('[')
                    && int.TryParse(part.Split('[', ']')[1], out var index)
                    && index < items.Count
                        ? items[index]
                        : (at as JsonObject)?[key];
                (field, shape) = (found, found.Shape ?? shape);
            }
        }

        return field;
    }

    [GeneratedRegex(@" \([^)]*\)")]
    private static partial Regex Ids();

    [GeneratedRegex(@"^(?<list>[a-zA-Z]+)\[(?<at>\d+)\]")]
    private static partial Regex List();
}
