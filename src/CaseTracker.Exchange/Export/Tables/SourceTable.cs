using CaseTracker.Core;
using CaseTracker.Core.Sources;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>The sources, one a row.</summary>
internal static class SourceTable
{
    private sealed record Row(ExportInput Input, Source Source);

    public static CaseTable Table { get; } =
        new FieldTable<Row>(
            ExportTable.Sources,
            "Sources",
            "One row for each source.",
            input => input.Reading.Case.Sources.Select(source => new Row(input, source)),
            [
                Field.Text<Row>("title", "Title", Field.Wide, row => row.Source.Title),
                Field.Text<Row>("publisher", "Publisher", Field.Middling, row => row.Source.Publisher),
                Field.Text<Row>("author", "Author", Field.Middling, row => row.Source.Author),
                Field.Text<Row>("class", "Kind", 14, row => EnumTerm.For(row.Source.Class)),
                .. Field.Date<Row>("date", "Date", row => row.Source.Date),
                Field.Text<Row>("date_note", "Note on the date", Field.Middling, row => row.Source.DateNote),
                Field.Address<Row>("url", "Address", row => row.Source.Url),
                Field.Address<Row>("archived_url", "Archived copy", row => row.Source.ArchivedUrl),
                Field.List<Row>("copied_from", "Copied from", Field.Middling, row => row.Source.CopiedFrom),
                Field.Text<Row>("origin", "Draws on", Field.Middling, row => row.Source.Origin),
                Field.Text<Row>("note", "Note", Field.Middling, row => row.Source.Note),
                Field.Text<Row>("source", "Source id", Field.Middling, row => row.Source.Id),
                Field.Address<Row>("permalink", "Permalink", row => $"{row.Input.Page("/sources")}#{row.Source.Id}"),
            ]
        );
}
