using CaseTracker.Core;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Documents;

/// <summary>A summary as Markdown: a whole file, or its words alone.</summary>
public static class SummaryMarkdown
{
    private const string Special = "\\`*_[]<>#|";

    /// <summary>The whole file, with a place for its digest.</summary>
    public static string Page(Summary summary, ExportInput input)
    {
        var marked = input.Length == SummaryLength.Full;
        var parts = new List<string> { $"# {Escaped(summary.Title)}", Body(summary, marked) };
        if (summary.Sources.Count > 0)
            parts.Add("## Sources\n\n" + string.Join('\n', summary.Sources.Select((source, i) => $"{i + 1}. {Source(source)}")));
        parts.Add(
            string.Join(
                "  \n",
                "---\n\n" + Escaped(StampText.Origin(input)),
                Escaped(StampText.Checked(input)),
                $"Permalink: <{input.Permalink}>",
                $"Revision: <{input.RevisionUrl}>",
                $"Licence: [{ExportStamp.Licence}]({ExportStamp.LicenceUrl})",
                ExportDigest.Placeholder
            )
        );
        return string.Join("\n\n", parts) + "\n";
    }

    /// <summary>The words, section by section, without the sources and the stamp.</summary>
    /// <param name="marked">True where sentences name their sources by number.</param>
    public static string Body(Summary summary, bool marked) =>
        string.Join(
            "\n\n",
            summary.Sections.SelectMany(section =>
                (section.Heading is { } heading ? new[] { $"## {Escaped(heading)}" } : []).Concat(
                    section.Blocks.Select(block => Block(summary, block, marked))
                )
            )
        );

    private static string Block(Summary summary, SummaryBlock block, bool marked) =>
        block switch
        {
            SummaryParagraph { IsRemark: true } remark => $"*{Sentences(summary, remark.Said, marked)}*",
            SummaryParagraph paragraph => Sentences(summary, paragraph.Said, marked),
            SummaryList list => string.Join(
                '\n',
                list.Items.Select(pair =>
                    $"- {(pair.Lead is { } lead ? $"**{Escaped(lead)}:** " : "")}{Sentences(summary, pair.Said, marked)}"
                )
            ),
            SummaryTable table => Table(summary, table, marked),
            _ => throw new ArgumentException($"Markdown has no {block.GetType().Name}.", nameof(block)),
        };

    private static string Table(Summary summary, SummaryTable table, bool marked)
    {
        var rows = table.Rows.Select(row => Row(row.Select(cell => Sentences(summary, [cell], marked))));
        return string.Join(
            '\n',
            [$"{Escaped(table.Caption)}\n", Row(table.Headers.Select(Escaped)), Row(table.Headers.Select(_ => "---")), .. rows]
        );
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Sentences(Summary summary, IReadOnlyList<SummarySentence> sentences, bool marked) =>
        Escaped(Bidi.InSentence(summary.Sentences(sentences, marked)));

    private static string Source(SummarySource source) =>
        Escaped(Bidi.InSentence(source.Words)) + (source.Url is { } url ? $" <{url}>" : "");

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));
}
