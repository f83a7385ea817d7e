using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Exchange.Export;

/// <summary>What calendars, timelines and feeds say of an event beside its text.</summary>
internal static class EventNotes
{
    /// <summary>What is known of a day that is not plainly known; null for an exact one.</summary>
    public static string? Day(PartialDate date, string? note)
    {
        var words = date switch
        {
            { IsExactDay: true } => null,
            { Form: DateForm.Interval } => $"Dates: {DateFormatter.Label(date)}.",
            { Precision: DatePrecision.Day, Form: DateForm.Single } => $"The day is not certain: {DateFormatter.InSentence(date)}.",
            _ => $"The day is not known: {DateFormatter.InSentence(date)}.",
        };
        return note is null ? words
            : words is null ? note
            : $"{words} {note}";
    }

    /// <summary>That an event may not have happened yet; null where it has.</summary>
    public static string? Open(ExportInput input, CaseEvent happened) =>
        input.Reading.OccurrenceOf(happened.Id) == EventOccurrence.MayHave
            ? $"It may have happened by {DateFormatter.Day(input.AsOf)}; the sources leave it open."
            : null;

    public static string? Sources(CourtCase courtCase, CaseEvent happened)
    {
        var cited = Cited(courtCase, happened.Sources);
        return cited.Count == 0 ? null : $"Sources: {string.Join("; ", cited)}.";
    }

    /// <summary>What is cited, each source once: "The Paper, Jury awards millions (https://example.org/a)".</summary>
    public static IReadOnlyList<string> Cited(CourtCase courtCase, IEnumerable<Citation> citations) =>
        [
            .. citations
                .Select(citation => courtCase.Sources.FirstOrDefault(source => source.Id == citation.Source))
                .OfType<Source>()
                .DistinctBy(source => source.Id)
                .Select(Named),
        ];

    private static string Named(Source source) =>
        $"{Bidi.Isolated(source.Publisher)}, {Bidi.Isolated(source.Title)}{(source.Url is { } url ? $" ({url})" : "")}";
}
