using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>The events in order, one a row, with what each changed.</summary>
internal static class EventTable
{
    private sealed record Row(ExportInput Input, TimelineEntry Entry, Docket? Docket)
    {
        public CaseReading Reading => Input.Reading;

        public CaseEvent Event => Entry.Event;
    }

    public static CaseTable Table { get; } =
        new FieldTable<Row>(
            ExportTable.Events,
            "Events",
            "One row for each event, in order.",
            Rows,
            [
                Field.Whole<Row>("position", "No.", row => row.Entry.Position + 1),
                .. Field.Date<Row>("date", "Date", row => row.Event.Date),
                Field.Text<Row>("occurrence", "By this day", Field.Narrow, row => Occurred(row.Reading.OccurrenceOf(row.Event.Id))),
                Field.Text<Row>("kind", "Kind", 18, row => EnumTerm.For(row.Event.Kind)),
                Field.Text<Row>("title", "Title", Field.Wide, row => row.Event.Title),
                Field.List<Row>("changes", "What it changed", Field.Wide, row => row.Reading.ChangesOf(row.Event.Id).Select(Changed)),
                Field.Text<Row>(
                    "standing",
                    "Who says so",
                    Field.Middling,
                    row => row.Event.Standing is { } standing ? EvidentiaryStatusPhrase.For(standing, row.Reading, row.Event.Id) : null
                ),
                Field.Text<Row>("court", "Court", 16, row => row.Docket?.Tribunal.Citation),
                Field.Text<Row>("docket_number", "Docket", 22, row => row.Docket?.Number),
                Field.List<Row>("docket_entries", "Docket entries", 14, row => row.Event.Entries),
                Field.Text<Row>("significance", "Weight", Field.Narrow, row => EnumTerm.For(row.Event.Significance)),
                Field.Text<Row>("text", "In words", Field.Wide, row => row.Event.Text),
                Field.Text<Row>(
                    "date_role",
                    "Date is of",
                    Field.Narrow,
                    row => row.Event.DateRole == DateRole.Unstated ? null : EnumTerm.For(row.Event.DateRole)
                ),
                Field.Text<Row>("date_note", "Note on the date", Field.Middling, row => row.Event.DateNote),
                Field.Yes<Row>("order_unknown", "Order unknown", row => row.Entry.OrderUnknown),
                Field.List<Row>(
                    "sources",
                    "Sources",
                    Field.Middling,
                    row => row.Event.Sources.Select(citation => citation.Source).Distinct()
                ),
                Field.Text<Row>("event", "Event id", Field.Middling, row => row.Event.Id),
                Field.Address<Row>("permalink", "Permalink", row => row.Input.Page($"/events/{row.Event.Id}")),
            ]
        );

    private static IEnumerable<Row> Rows(ExportInput input)
    {
        var dockets = input.Reading.Case.Dockets.ToDictionary(docket => docket.Id);
        return input.Reading.Entries.Select(entry => new Row(
            input,
            entry,
            entry.Event.Docket is { } id ? dockets.GetValueOrDefault(id) : null
        ));
    }

    private static string Occurred(EventOccurrence occurrence) =>
        occurrence switch
        {
            EventOccurrence.MayHave => "may have happened",
            _ => EnumTerm.For(occurrence),
        };

    private static string Changed(StateChange change) => change.Words;
}
