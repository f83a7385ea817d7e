using System.Text.Json.Nodes;
using CaseTracker.Core.Editing;

namespace CaseTracker.Web.Editing.Forms;

/// <summary>What every part of an open record form needs: the draft, what can
/// be chosen, what is wrong, and whom to tell of a keystroke.</summary>
/// <param name="Errors">By path; empty until they are to be shown.</param>
public sealed record RecordFormState(
    RecordDraft Draft,
    RecordChoices Choices,
    IReadOnlyList<(string Path, string Message)> Errors,
    Action Changed
)
{
    /// <summary>The id of the input at a path: <c>names[0].name</c> is <c>f-names-0-name</c>.</summary>
    public static string IdOf(string path) =>
        "f-"
        + path.Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '-').Replace(' ', '-');

    /// <summary>What is wrong, with the id of the input that each is about.</summary>
    public IReadOnlyList<(string Target, string Message)> Targets =>
        [.. Errors.Select(error => (error.Path.Length == 0 ? "" : IdOf(error.Path), error.Message))];

    public string? Message(string path) => Errors.Where(error => error.Path == path).Select(error => error.Message).FirstOrDefault();

    /// <summary>Whether anything is wrong at a path or within it.</summary>
    public bool IsWrongWithin(string path) => Errors.Any(error => error.Path.StartsWith(path, StringComparison.Ordinal));

    public static string TextOf(JsonObject record, string key) =>
        record[key] is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    public static List<string> ListOf(JsonObject record, string key) =>
        [
            .. (record[key] as JsonArray ?? []).Select(jsonNode =>
                jsonNode is JsonValue value && value.TryGetValue(out string? text) ? text : ""
            ),
        ];

    public void Set(JsonObject record, string key, JsonNode? value)
    {
        record[key] = value;
        Changed();
    }

    public void SetList(JsonObject record, string key, IEnumerable<string> values) =>
        Set(record, key, new JsonArray([.. values.Select(value => JsonValue.Create(value))]));
}
