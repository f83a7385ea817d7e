using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Registry;

namespace CaseTracker.Core.Editing;

/// <summary>Points out what the case may have already: the same source, a party or
/// judge of nearly the same name, an event of the same day and docket.</summary>
public static class DuplicateCheck
{
    private const int MostShown = 5;

    /// <summary>One sentence for each record that the draft, or a source that comes with it, may repeat. A record that is only changed
    /// repeats nothing.</summary>
    public static IReadOnlyList<string> Find(CourtCase courtCase, RecordDraft draft)
    {
        var sources = NewSources(draft.Value).Concat(draft is { Id: null, Kind: RecordKind.Source } ? [draft.Value] : []);
        var repeated = courtCase
            .Sources.Where(known => sources.Any(source => IsSame(known.Url, Text(source, "url"))))
            .Select(known => $"The case has this address already: {known.Publisher}, “{known.Title}”.");
        return [.. draft.Id is not null ? [] : Records(courtCase, draft), .. repeated];
    }

    /// <summary>The entries of the registry of nearly the same name as a new party or judge that is tied to none.</summary>
    public static IReadOnlyList<(string Id, string Name)> InRegistry(SharedRegistry registry, RecordDraft draft) =>
        draft switch
        {
            { Id: not null } => [],
            { Kind: RecordKind.Party } when Text(draft.Value, "registry").Length == 0 => Near(registry.Parties, draft, AllNamesOf),
            { Kind: RecordKind.Judge } when Text(draft.Value, "registry").Length == 0 => Near(registry.Judges, draft, AllNamesOf),
            _ => [],
        };

    /// <summary>Whether two addresses lead to the same page, but for the case of letters and a slash at the end.</summary>
    public static bool IsSame(string? known, string typed) =>
        typed.Length > 0 && string.Equals(known?.TrimEnd('/'), typed.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Records(CourtCase courtCase, RecordDraft draft) =>
        draft.Kind switch
        {
            RecordKind.Party => Near(courtCase.Parties, draft, NamesOf).Select(AlreadyHere),
            RecordKind.Judge => Near(courtCase.Judges, draft, NamesOf).Select(AlreadyHere),
            RecordKind.Event => SameDay(courtCase, draft)
                .Select(known => $"The same docket has an event of this day already: “{known.Title}”."),
            _ => [],
        };

    private static string AlreadyHere((string Id, string Name) known) => $"The case has a name much like this already: “{known.Name}”.";

    /// <summary>Those that have a name near to one that was typed, each once and by that name.</summary>
    private static List<(string Id, string Name)> Near<T>(IEnumerable<T> known, RecordDraft draft, Func<T, IEnumerable<string>> names)
        where T : INamedOverTime
    {
        var typed = (draft.Value["names"] as JsonArray ?? [])
            .Select(name => NameForms.Bare(Text(name as JsonObject, "name")))
            .Where(name => name.Length > 0)
            .ToList();
        return
        [
            .. known
                .Select(item =>
                    (
                        item.Id,
                        Name: names(item).FirstOrDefault(name => typed.Exists(text => NameLikeness.IsNear(NameForms.Bare(name), text)))
                    )
                )
                .Where(pair => pair.Name is not null)
                .Take(MostShown)
                .Select(pair => (pair.Id, pair.Name!)),
        ];
    }

    private static IEnumerable<string> AllNamesOf(IRegistryEntry one) => one.AllNames;

    private static IEnumerable<string> NamesOf(INamedOverTime one) => one.Names.Select(name => name.Name);

    /// <summary>The sources that a record brings with it, however deep within it.</summary>
    private static IEnumerable<JsonObject> NewSources(JsonNode? node) =>
        node switch
        {
            JsonArray items => items.SelectMany(NewSources),
            JsonObject record => record.SelectMany(pair =>
                pair is { Key: RecordForms.NewSource, Value: JsonObject source } ? [source] : NewSources(pair.Value)
            ),
            _ => [],
        };

    private static IEnumerable<CaseEvent> SameDay(CourtCase courtCase, RecordDraft draft) =>
        TypedDateOf(draft) is { } date
            ? courtCase.Events.Where(known => known.Date.Text == date && (known.Docket ?? "") == Text(draft.Value, "docket"))
            : [];

    private static string? TypedDateOf(RecordDraft draft) =>
        TypedDateParser.Read(Text(draft.Value, "date")).TryGet(out var date) ? date.Text : null;

    private static string Text(JsonObject? value, string key) => FormValues.Typed(value?[key]);
}
