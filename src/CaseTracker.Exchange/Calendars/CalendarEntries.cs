using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Schedule;
using CaseTracker.Exchange.Atom;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.Calendars;

/// <summary>The days of one case as entries of a calendar: what happened by the day of the file, and what is to come.</summary>
/// <remarks>A day that is not known is a span of all the days it may be, and the entry says so; what is bounded on no side has no place in
/// a calendar and is left out.</remarks>
/// <param name="namesCase">True where the calendar holds several cases, so that each entry names its own.</param>
public sealed class CalendarEntries(ExportInput input, bool namesCase)
{
    private CourtCase Case => input.Reading.Case;

    public IEnumerable<CalendarEntry> Events() => input.Reading.Entries.Select(entry => Of(entry.Event)).OfType<CalendarEntry>();

    public IEnumerable<CalendarEntry> Coming() => input.Reading.State.Coming.Select(Of).OfType<CalendarEntry>();

    /// <summary>The docket in which a coming date was set; null outside any.</summary>
    public string? DocketOf(UpcomingDate coming) => Case.Events.FirstOrDefault(caseEvent => caseEvent.Id == coming.Event)?.Docket;

    public CalendarEntry? Of(CaseEvent happened)
    {
        if (DayPlacement.From(happened.Date) is not var (first, last))
            return null;
        string?[] words =
        [
            happened.Text,
            EventNotes.Day(happened.Date, happened.DateNote),
            EventNotes.Open(input, happened),
            EventNotes.Sources(Case, happened),
        ];
        return Entry(
            $"/events/{happened.Id}",
            happened.Title,
            first,
            last,
            happened.Date.IsExactDay || happened.Date.Form == DateForm.Interval,
            words,
            happened.Docket,
            happened.Id,
            [Prose.Capital(EnumTerm.For(happened.Kind)), happened.Significance == Significance.Key ? "Key event" : "Event"]
        );
    }

    public CalendarEntry? Of(UpcomingDate coming)
    {
        if (DayPlacement.From(coming.When) is not var (first, last))
            return null;
        var known =
            coming.Date is { } date ? EventNotes.Day(date, null)
            : first == last ? null
            : $"The day is not known: {DateFormatter.Span(first, last)}.";
        var set = Case.Events.FirstOrDefault(caseEvent => caseEvent.Id == coming.Event);
        return Entry(
            $"/events/{coming.Event}/{coming.Key}",
            coming.What,
            first,
            last,
            coming.Date?.IsExactDay ?? first == last,
            [
                set is null ? null : $"Set by “{set.Title}” {DateFormatter.InSentence(set.Date)}.",
                known,
                $"Sources last searched on {DateFormatter.Day(Case.Coding.LastChecked)}.",
            ],
            set?.Docket,
            coming.Event,
            ["Coming date"]
        );
    }

    private CalendarEntry Entry(
        string key,
        string summary,
        DateOnly first,
        DateOnly last,
        bool isCertain,
        IReadOnlyList<string?> words,
        string? docketId,
        string eventId,
        IReadOnlyList<string> categories
    )
    {
        var docket = Case.Dockets.FirstOrDefault(item => item.Id == docketId);
        var address = input.EventUrl(eventId);
        return new CalendarEntry(
            AtomId.FromName($"/cases/{input.Slug}{key}")["urn:uuid:".Length..],
            namesCase ? $"{Case.ShortName ?? Case.Name}: {summary}" : summary,
            first,
            last,
            isCertain,
            string.Join(
                "\n\n",
                words.Append(docket is null ? Case.Name : $"{Case.Name}, {docket.InSentence()}").Append(address).OfType<string>()
            ),
            docket?.Tribunal.Name,
            input.Stamp.Urls.Root is null ? null : address,
            [Case.ShortName ?? Case.Name, .. categories],
            input.Stamp.Revision,
            input.Stamp.PublishedAt
        );
    }
}
