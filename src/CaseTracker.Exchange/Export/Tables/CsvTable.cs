using System.Text;
using CaseTracker.Core;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>A CSV table as read: its header, and the values of its rows as they were before they were neutralised.</summary>
public sealed record CsvTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Reads a table as <see cref="CsvWriter"/> writes it, with or without the byte order mark, with any line ends; never throws,
    /// whatever the text.</summary>
    /// <param name="text">The first row holds the names of the columns.</param>
    public static ParseResult<CsvTable> Read(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        for (var at = text.StartsWith('\ufeff') ? 1 : 0; at < text.Length; )
        {
            var start = at;
            if (Value(text, ref at) is not { } value)
                return new ParseFailure("a value in quotes ends with a quote, before a comma or the end of the line", start);
            row.Add(CellText.Restored(value));
            if (at < text.Length && text[at] == ',')
            {
                if (++at == text.Length)
                    row.Add("");
                else
                    continue;
            }

            if (rows.Count > 0 && row.Count != rows[0].Count)
                return new ParseFailure($"row {rows.Count + 1} has {row.Count} values, and the header {rows[0].Count}", start);
            rows.Add(row);
            row = [];
            if (at < text.Length && text[at] == '\r')
                at++;
            if (at < text.Length && text[at] == '\n')
                at++;
        }

        return rows.Count == 0 ? new ParseFailure("there is no header", 0) : new CsvTable(rows[0], rows[1..]);
    }

    /// <summary>One value; afterwards <paramref name="at"/> is at a comma, a line end or the end. Null where quotes do not close.</summary>
    private static string? Value(string text, ref int at)
    {
        if (at == text.Length || text[at] != '"')
        {
            var rest = text.AsSpan(at);
            var length = rest.IndexOfAny(",\r\n") is >= 0 and var end ? end : rest.Length;
            at += length;
            return rest[..length].ToString();
        }

        var value = new StringBuilder();
        while (true)
        {
            var close = text.IndexOf('"', at + 1);
            if (close < 0)
                return null;
            value.Append(text, at + 1, close - at - 1);
            at = close + 1;
            if (at == text.Length || text[at] is ',' or '\r' or '\n')
                return value.ToString();
            if (text[at] != '"')
                return null;
            value.Append('"');
        }
    }
}
