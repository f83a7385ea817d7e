namespace CaseTracker.Exchange.Export.Tables;

/// <summary>The tables of a case, in the order in which they are offered.</summary>
public static class CaseTables
{
    public static IReadOnlyList<CaseTable> All { get; } = [EventTable.Table, AwardTable.Table, ReportedTable.Table, PartyTable.Table, SourceTable.Table];

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

    public static CaseTable Of(ExportTable table) => All.First(one => one.Table == table);

    /// <summary>The cells of <see cref="Stamp"/>.</summary>
    public static IReadOnlyList<TableCell> StampOf(ExportInput input) =>
    [
        TableCell.Of(input.Slug),
        TableCell.Of(input.AsOf),
        TableCell.Of(input.Stamp.Revision),
        TableCell.Of(DateOnly.FromDateTime(input.Stamp.PublishedAt.UtcDateTime)),
        TableCell.Of(input.Reading.Case.Coding.LastChecked),
        TableCell.Of(input.RevisionUrl),
        TableCell.Of(ExportStamp.Licence),
    ];
}
