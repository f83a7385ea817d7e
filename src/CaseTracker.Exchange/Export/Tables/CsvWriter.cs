using System.Text;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>Writes rows as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel reads no accents; texts neutralised by
/// <see cref="CellText"/>.</summary>
/// <remarks>Rows go out as they come, so that a table of any length needs no more memory than a short one.</remarks>
public sealed class CsvWriter(Stream stream) : IAsyncDisposable
{
    private const int Enough = 32 * 1024;
    private readonly StringBuilder _text = new("\ufeff");

    public async Task WriteHeaderAsync(IEnumerable<TableColumn> columns, CancellationToken cancellation)
    {
        var first = true;
        foreach (var column in columns)
            Append(column.Key, ref first);
        await EndRowAsync(cancellation);
    }

    public async Task WriteRowAsync(IEnumerable<TableCell> cells, CancellationToken cancellation)
    {
        var first = true;
        foreach (var cell in cells)
            Append(Written(cell), ref first);
        await EndRowAsync(cancellation);
    }

    public async ValueTask DisposeAsync() => await FlushAsync(CancellationToken.None);

    private static string Written(TableCell cell) =>
        cell switch
        {
            { Day: { } day } => $"{day:yyyy-MM-dd}",
            { Number: { } number } => $"{number:0.####}",
            { Text: { } text } => CellText.Neutralised(text),
            _ => "",
        };

    private void Append(string value, ref bool first)
    {
        if (!first)
            _text.Append(',');
        first = false;
        if (value.AsSpan().IndexOfAny(",\"\r\n") < 0)
            _text.Append(value);
        else
            _text.Append('"').Append(value).Replace("\"", "\"\"", _text.Length - value.Length, value.Length).Append('"');
    }

    private async Task EndRowAsync(CancellationToken cancellation)
    {
        _text.Append("\r\n");
        if (_text.Length >= Enough)
            await FlushAsync(cancellation);
    }

    private async Task FlushAsync(CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(_text.ToString()), cancellation);
        _text.Clear();
    }
}
