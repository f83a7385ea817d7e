using CaseTracker.Core;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>What sources printed: one value a row, beside what is on record and how the two stand.</summary>
internal static class ReportedTable
{
    private sealed record Row(ExportInput Input, ReconciledValue Value, Source Source);

    public static CaseTable Table { get; } =
        new FieldTable<Row>(
            ExportTable.Reported,
            "Reported values",
            "One row for each value that a source printed, with the record beside it.",
            Rows,
            [
                Field.Text<Row>("publisher", "Publisher", 20, row => row.Source.Publisher),
                .. Field.Date<Row>("source_date", "Source dated", row => row.Source.Date),
                Field.Text<Row>("printed", "As printed", 20, row => row.Value.Reported.Printed),
                Field.Text<Row>("called", "Called", 16, row => row.Value.Reported.Called),
                Field.Text<Row>("verdict", "Beside the record", 18, row => row.Value.Verdict.Words()),
                Field.Text<Row>("sentence", "In words", Field.Wide, row => row.Value.Sentence),
                Field.List<Row>(
                    "on_record",
                    "Fits",
                    Field.Wide,
                    row => row.Value.Readings.Select(reading => $"{reading.Label}: {reading.Value}")
                ),
                Field.Text<Row>("agreement", "Group", 16, row => EnumTerm.For(row.Value.Verdict.Agreement())),
                Field.Text<Row>("subject", "Kind of fact", Field.Narrow, row => EnumTerm.For(row.Value.Subject)),
                Field.Text<Row>("quote", "Words of the source", Field.Wide, row => row.Value.Citation.Quote),
                Field.Text<Row>("pinpoint", "Where in it", 16, row => row.Value.Citation.Pinpoint),
                Field.Text<Row>("note", "Editor’s note", Field.Middling, row => row.Value.Reported.Note ?? row.Value.Citation.Note),
                Field.List<Row>("facts", "Printed for (facts)", Field.Middling, row => row.Value.Reported.For.Select(fact => fact.Text)),
                Field.Text<Row>("source_class", "Source is", 14, row => EnumTerm.For(row.Source.Class)),
                Field.Text<Row>("source", "Source id", Field.Middling, row => row.Source.Id),
                Field.Address<Row>("source_url", "Address of the source", row => row.Source.Url),
                Field.Address<Row>("permalink", "Permalink", row => $"{row.Input.Page("/sources")}#{row.Source.Id}"),
            ]
        );

    private static IEnumerable<Row> Rows(ExportInput input)
    {
        var sources = input.Reading.Case.Sources.ToDictionary(source => source.Id);
        return new Reconciler(input.Reading)
            .Values.Where(value => sources.ContainsKey(value.SourceId))
            .Select(value => new Row(input, value, sources[value.SourceId]));
    }
}
