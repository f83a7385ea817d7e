namespace CaseTracker.Exchange.Export.Tables;

/// <summary>One of the tables that a case fills: its columns, and its rows for
/// a case on a day. CSV and XLSX both write it, one case or many.</summary>
public abstract class CaseTable(ExportTable table, string title, string about)
{
    public ExportTable Table => table;

    public string Title => title;

    /// <summary>What one row is, in a sentence.</summary>
    public string About => about;

    /// <summary>The last holds the permalink of the row.</summary>
    public abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, made one after the other as they are asked for; each has a cell for each column.</summary>
    public abstract IEnumerable<IReadOnlyList<TableCell>> Rows(ExportInput input);
}

/// <summary>A table whose rows are things of one kind.</summary>
/// <param name="things">What the rows are about, in order.</param>
internal sealed class FieldTable<T>(
    ExportTable table,
    string title,
    string about,
    Func<ExportInput, IEnumerable<T>> things,
    IReadOnlyList<Field<T>> fields
) : CaseTable(table, title, about)
{
    public override IReadOnlyList<TableColumn> Columns { get; } = [.. fields.Select(field => field.Column)];

    public override IEnumerable<IReadOnlyList<TableCell>> Rows(ExportInput input) =>
        things(input).Select(IReadOnlyList<TableCell> (thing) => [.. fields.Select(field => field.Cell(thing))]);
}
