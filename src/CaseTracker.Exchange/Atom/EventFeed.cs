using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.Atom;

/// <summary>What happened in cases as entries of a feed.</summary>
public static class EventFeed
{
    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>An event with what it changed. It is dated by the last day on which it may have been, so that it does not move when the
    /// record is corrected; by noon in UTC, which is that day for nearly all readers, where midnight is the day before in America.
    /// </summary>
    /// <param name="namesCase">True where the feed holds several cases.</param>
    public static AtomEntry Entry(ExportInput input, CaseEvent happened, bool namesCase)
    {
        var day = DayPlacement.From(happened.Date) is (_, var last) && last < input.AsOf ? last : input.AsOf;
        var docket = input.Reading.Case.Dockets.FirstOrDefault(item => item.Id == happened.Docket);
        string?[] lines =
        [
            happened.Text,
            EventNotes.Day(happened.Date, happened.DateNote),
            EventNotes.Open(input, happened),
            .. input.Reading.ChangesOf(happened.Id).Select(change => change.Words),
            docket?.InSentence(),
            EventNotes.Sources(input.Reading.Case, happened),
        ];
        return new AtomEntry(
            AtomId.FromName($"/cases/{input.Slug}/events/{happened.Id}"),
            namesCase ? $"{input.Reading.Case.ShortName ?? input.Reading.Case.Name}: {happened.Title}" : happened.Title,
            new DateTimeOffset(day, Noon, TimeSpan.Zero),
            "CaseTracker",
            input.EventUrl(happened.Id),
            EnumTerm.For(happened.Kind),
            string.Join('\n', lines.OfType<string>())
        );
    }
}
