using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Review;

namespace CaseTracker.Core.Drafting.Records;

/// <summary>Points out what the case may have already: the same source, a party or judge of nearly the same name, an event of the same day and docket.</summary>
public static class Likeness
{
    private const int ShortestName = 5;

    /// <summary>One sentence for each record that the draft may repeat; none for a record that is only changed.</summary>
    public static IReadOnlyList<string> Of(CourtCase courtCase, RecordDraft draft) => draft.Id is not null ? [] : draft.Kind switch
    {
        RecordKind.Source => [.. courtCase.Sources.Where(known => IsSame(known.Url, Text(draft.Value, "url"))).Select(known => $"The case has this address already: {known.Publisher}, “{known.Title}”.")],
        RecordKind.Party => Named(courtCase.Parties, draft),
        RecordKind.Judge => Named(courtCase.Judges, draft),
        RecordKind.Event => [.. SameDay(courtCase, draft).Select(known => $"The same docket has an event of this day already: “{known.Title}”.")],
        _ => [],
    };

    /// <summary>Whether two addresses lead to the same page, but for the case of letters and a slash at the end.</summary>
    public static bool IsSame(string? known, string typed) => typed.Length > 0 && string.Equals(known?.TrimEnd('/'), typed.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static List<string> Named<T>(IEnumerable<T> known, RecordDraft draft) where T : INamedOverTime
    {
        var typed = (draft.Value["names"] as JsonArray ?? []).Select(name => NameForms.Bare(Text(name as JsonObject, "name"))).Where(name => name.Length > 0).ToList();
        return [.. known.SelectMany(one => one.Names).Where(name => typed.Exists(other => IsNear(NameForms.Bare(name.Name), other)))
            .Select(name => $"The case has a name much like this already: “{name.Name}”.").Distinct()];
    }

    private static IEnumerable<Events.CaseEvent> SameDay(CourtCase courtCase, RecordDraft draft) =>
        TypedDateOf(draft) is { } date ? courtCase.Events.Where(known => known.Date.Text == date && (known.Docket ?? "") == Text(draft.Value, "docket")) : [];

    private static string? TypedDateOf(RecordDraft draft) => Dates.TypedDate.Read(Text(draft.Value, "date")).TryGet(out var date) ? date.Text : null;

    private static bool IsNear(string one, string other) =>
        one == other || Math.Min(one.Length, other.Length) >= ShortestName && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) || Distance(one, other) <= 2);

    /// <summary>How many letters differ (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= other.Length; j++)
                (row[j], corner) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)), row[j]);
        }

        return row[^1];
    }

    private static string Text(JsonObject? value, string key) => FormValues.Typed(value?[key]);
}
