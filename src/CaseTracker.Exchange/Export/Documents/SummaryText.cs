using System.Text;
using CaseTracker.Core;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Documents;

/// <summary>A summary as plain text: a whole file, or its words alone.</summary>
public static class SummaryText
{
    private const int Width = 80;

    /// <summary>The summary's words alone, without its sources and stamp: what the page of exports lets readers copy.</summary>
    public static string Body(Summary summary, bool marked) =>
        string.Join("\n\n", summary.Sections.Select(section => Section(summary, section, marked)));

    /// <summary>The whole file, with a place for its digest.</summary>
    public static string Page(Summary summary, ExportInput input)
    {
        var parts = new List<string> { Underlined(summary.Title, '='), Body(summary, input.Length == SummaryLength.Full) };
        if (summary.Sources.Count > 0)
            parts.Add($"{Underlined("Sources", '-')}\n\n{string.Join('\n', summary.Sources.Select((source, i) => Source(source, i + 1)))}");
        parts.Add(
            string.Join(
                '\n',
                Wrapped(StampText.Origin(input)),
                Wrapped(StampText.Checked(input)),
                $"Permalink: {input.Permalink}",
                $"Revision: {input.RevisionUrl}",
                $"Licence: {ExportStamp.Licence}, {ExportStamp.LicenceUrl}",
                ExportDigest.Placeholder
            )
        );
        return string.Join("\n\n", parts) + "\n";
    }

    private static string Section(Summary summary, SummarySection section, bool marked)
    {
        var blocks = string.Join("\n\n", section.Blocks.Select(block => Block(summary, block, marked)));
        return section.Heading is { } heading ? $"{Underlined(heading, '-')}\n\n{blocks}" : blocks;
    }

    private static string Block(Summary summary, SummaryBlock block, bool marked) =>
        block switch
        {
            SummaryParagraph paragraph => Wrapped(summary.Sentences(paragraph.Said, marked)),
            SummaryList list => string.Join(
                '\n',
                list.Items.Select(pair =>
                    Wrapped($"- {(pair.Lead is { } lead ? $"{lead}: " : "")}{summary.Sentences(pair.Said, marked)}", "  ")
                )
            ),
            SummaryTable table => Table(table),
            _ => throw new ArgumentException($"Plain text has no {block.GetType().Name}.", nameof(block)),
        };

    /// <summary>A row a paragraph: a table of many columns would not fit the width.</summary>
    private static string Table(SummaryTable table) =>
        $"{table.Caption}:\n"
        + string.Join(
            '\n',
            table.Rows.Select(row => Wrapped("- " + string.Join("; ", row.Select((cell, i) => $"{table.Headers[i]}: {cell.Text}")), "  "))
        );

    private static string Source(SummarySource source, int place) =>
        Wrapped($"{place}. {source.Words}", "   ") + (source.Url is { } url ? $"\n   {url}" : "");

    private static string Underlined(string text, char line) => $"{text}\n{new string(line, Math.Min(text.Length, Width))}";

    private static string Wrapped(string text, string indent = "")
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in Bidi.InSentence(text).Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                lines.Append('\n').Append(indent);
                column = indent.Length;
            }
            else if (lines.Length > 0)
            {
                lines.Append(' ');
                column++;
            }

            lines.Append(word);
            column += word.Length;
        }

        return lines.ToString();
    }
}
