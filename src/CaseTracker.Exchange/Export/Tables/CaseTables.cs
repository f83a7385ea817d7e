namespace CaseTracker.Exchange.Export.Tables;

/// <summary>The tables of a case, in the order in which they are offered.</summary>
public static class CaseTables
{
    public static IReadOnlyList<CaseTable> All { get; } =
    [EventTable.Table, AwardTable.Table, ReportedTable.Table, PartyTable.Table, SourceTable.Table];

    /// <summary>The columns that stand behind a table's own where nothing else in the file says where a row comes from.</summary>
    public static IReadOnlyList<TableColumn> Stamp { get; } =
    [
        new("case", "Case", ColumnKind.Text, Field.Middling),
        new("as_of", "As of", ColumnKind.Day, Field.Narrow),
        new("revision", "Revision", ColumnKind.Whole, 9),
        new("published", "Revision published", ColumnKind.Day, Field.Narrow),
        new("last_checked", "Record last checked", ColumnKind.Day, Field.Narrow),
        new("revision_address", "Address of the revision", ColumnKind.Address, Field.Wide),
        new("licence", "Licence", ColumnKind.Text, Field.Narrow),
    ];

    public static CaseTable Find(ExportTable table) => All.First(caseTable => caseTable.Table == table);

    /// <summary>The cells of <see cref="Stamp"/>.</summary>
    public static IReadOnlyList<TableCell> StampCells(ExportInput input) =>
        [
            TableCell.From(input.Slug),
            TableCell.From(input.AsOf),
            TableCell.From(input.Stamp.Revision),
            TableCell.From(DateOnly.FromDateTime(input.Stamp.PublishedAt.UtcDateTime)),
            TableCell.From(input.Reading.Case.Coding.LastChecked),
            TableCell.From(input.RevisionUrl),
            TableCell.From(ExportStamp.Licence),
        ];
}
