using CaseTracker.Core;
using CaseTracker.Core.Cases;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>The form that filters a timeline.</summary>
public partial class TimelineFilters
{
    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    [Parameter, EditorRequired]
    public required TimelineQuery Query { get; set; }

    private TimelineFilter Filter => Query.Filter;

    private IEnumerable<Choice> Choices =>
        [
            new(
                TimelineFilter.KindKey,
                "Kind",
                "Every kind",
                Filter.Kind is { } kind ? EnumTerm.For(kind) : null,
                Options(View.Case.Events.Select(happened => EnumTerm.For(happened.Kind)).Order(StringComparer.Ordinal), Prose.Capital)
            ),
            new(
                TimelineFilter.CourtKey,
                "Court",
                "Every court",
                Filter.Court,
                [.. View.Case.Dockets.Select(docket => docket.Tribunal).Distinct().Select(court => (court.Key, court.Citation))]
            ),
            new(
                TimelineFilter.PartyKey,
                "Party",
                "Every party",
                Filter.Party,
                Options(View.Case.Parties.Select(party => party.Id), View.PartyName)
            ),
            new(
                TimelineFilter.SignificanceKey,
                "Significance",
                "All",
                Filter.Significance is { } weight ? EnumTerm.For(weight) : null,
                Options(
                    new[] { Significance.Key, Significance.Normal, Significance.Minor }.Select(EnumTerm.For),
                    words => $"{Prose.Capital(words)} events"
                )
            ),
        ];

    private static List<(string Value, string Words)> Options(IEnumerable<string> values, Func<string, string> words) =>
        [.. values.Distinct().Select(value => (value, words(value)))];

    private sealed record Choice
    {
        public Choice(string key, string label, string all, string? chosen, List<(string Value, string Words)> options)
        {
            (Key, Label, All, Chosen) = (key, label, all, chosen);
            // What the address asks for stays chosen, even where nothing of it is there.
            Options = chosen is null || options.Exists(option => option.Value == chosen) ? options : [.. options, (chosen, chosen)];
        }

        public string Key { get; }

        public string Label { get; }

        public string All { get; }

        public string? Chosen { get; }

        public List<(string Value, string Words)> Options { get; }
    }
}
