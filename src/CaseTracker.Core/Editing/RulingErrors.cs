using System.Text.RegularExpressions;
using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Core.Editing;

/// <summary>What the reader of case files says of a drafted ruling, as the parts
/// of the form it is about and in words for who fills it in.</summary>
internal static partial class RulingErrors
{
    private static readonly (string Key, string Part, string Missing)[] Parts =
    [
        ("date", "date", "Give the day, or as much of it as is known."),
        ("docket", "docket", "Choose the docket."),
        ("kind", "kind", "Choose what it is."),
        ("title", "title", "Give the ruling a title: what it did, in one line."),
        ("text", "text", "Say in a few sentences what it did."),
        ("ruling.decides", "decisions", "Say what became of each motion that it resolves."),
        ("ruling", "judges", "Choose judges of this case."),
        ("links", "links", "Choose the earlier event."),
    ];

    /// <summary>What a source of the form has a field for.</summary>
    private static readonly string[] SourceKeys = ["title", "publisher", "class", "date", "url", "quote", "pinpoint"];

    /// <summary>The parts in the order of the form; what is of no part comes first.</summary>
    private static readonly string[] Order =
    [
        "",
        "date",
        "docket",
        "kind",
        "judges",
        "title",
        "text",
        "decisions",
        "effects",
        "injunction",
        "award",
        "source",
        "links",
    ];

    /// <param name="eventId">The id of the ruling.</param>
    /// <param name="known">How many sources the case has without the draft; those that it adds come after them.</param>
    public static IEnumerable<(string Part, string Message)> From(
        IEnumerable<CaseFileError> errors,
        RulingDraft draft,
        string eventId,
        int known
    )
    {
        var said = new List<(string, string)>();
        if (draft.Docket.Length == 0)
            said.Add(("docket", "Choose the docket."));
        if (draft.Sources.All(source => source.IsEmpty))
            said.Add(("sources", "Name at least one source."));
        return said.Concat(errors.Select(error => From(error, draft, eventId, known))).Distinct();
    }

    public static List<(string Part, string Message)> InOrder(IEnumerable<(string Part, string Message)> errors) =>
        [
            .. errors.OrderBy(error =>
                Array.FindIndex(
                    Order,
                    part => part.Length == 0 ? error.Part.Length == 0 : error.Part.StartsWith(part, StringComparison.Ordinal)
                )
            ),
        ];

    private static (string Part, string Message) From(CaseFileError error, RulingDraft draft, string eventId, int known)
    {
        var place = Place().Match(error.Path);
        var (list, key) = (place.Groups["list"].Value, place.Groups["key"].Value);
        if (list == "injunctions")
            return ("injunction", key.StartsWith("binds", StringComparison.Ordinal) ? "Choose whom the injunction binds." : Say(error));
        if (list == "awards")
            return (
                "award",
                key.StartsWith("pay", StringComparison.Ordinal) ? "Choose who pays and who is paid."
                : key == "title" ? "Give the award a title, as in “Damages awarded by the jury”."
                : Say(error)
            );
        if (list == "sources")
            return (
                NewSource(draft, place, known),
                key switch
                {
                    "title" => "Give the source’s title.",
                    "publisher" => "Say who published the source.",
                    _ => Say(error),
                }
            );
        if (list != "events" || place.Groups["id"].Value != eventId)
            return ("", $"{error.Path}: {error.Message}");
        if (key.StartsWith("effects", StringComparison.Ordinal))
            return ("effects", Say(error));
        if (key.StartsWith("sources", StringComparison.Ordinal))
            return (CitedSource(draft, key), Say(error));
        var part = Parts.FirstOrDefault(pair => key.StartsWith(pair.Key, StringComparison.Ordinal));
        return part.Part is null ? ("", Say(error)) : (part.Part, IsMissing(draft, part.Key) ? part.Missing : Say(error));
    }

    private static bool IsMissing(RulingDraft draft, string key) =>
        key switch
        {
            "date" => draft.Date.Day.Length == 0,
            "title" => string.IsNullOrWhiteSpace(draft.Title),
            "docket" => draft.Docket.Length == 0,
            "ruling.decides" => draft.Decisions.Exists(decision => decision.Disposition.Length == 0),
            _ => false,
        };

    /// <summary>The field of a source that the draft adds; none for one that the case had before.</summary>
    private static string NewSource(RulingDraft draft, Match place, int known)
    {
        var at = place.Groups["at"].Success ? int.Parse(place.Groups["at"].ValueSpan) - known : -1;
        return at >= 0 && draft.Sources.Where(source => source is { IsEmpty: false, Existing: "" }).ElementAtOrDefault(at) is { } source
            ? SourceField(draft, source, place.Groups["key"].Value)
            : "";
    }

    private static string CitedSource(RulingDraft draft, string key) =>
        Citation().Match(key) is { Success: true } cited
        && draft.Sources.Where(source => !source.IsEmpty).ElementAtOrDefault(int.Parse(cited.Groups["at"].ValueSpan)) is { } source
            ? SourceField(draft, source, cited.Groups["key"].Value)
            : "sources";

    private static string SourceField(RulingDraft draft, TypedSource source, string key) =>
        SourceKeys.Contains(key) ? $"source-{key}-{draft.Sources.IndexOf(source)}" : "sources";

    private static string Say(CaseFileError error)
    {
        const string Expected = "expected ";
        var message = error.Message.StartsWith(Expected, StringComparison.Ordinal)
            ? $"write {error.Message[Expected.Length..].Split(';')[0]}"
            : error.Message;
        return Prose.Capital(message) + (message.EndsWith('.') ? "" : ".");
    }

    [GeneratedRegex(@"^sources\[(?<at>\d{1,6})\]\.(?<key>[a-z]+)$")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^(?<list>[a-zA-Z]+)(\[(?<at>\d{1,6})\])?( \((?<id>[^)]*)\))?(\.(?<key>.*))?$")]
    private static partial Regex Place();
}
