using System.Text;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export;

/// <summary>Markdown (CommonMark with the tables of GFM).</summary>
internal sealed class MarkdownFormat : IExportFormat
{
    private const string Special = "\\`*_[]<>#|";

    public string Extension => "md";

    public string Name => "Markdown";

    public string Use => "Text for a content system or an editor: headings, lists and links survive copying.";

    public string MediaType => "text/markdown; charset=utf-8";

    public bool HasLengths => true;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation) =>
        Task.FromResult(Encoding.UTF8.GetBytes(Text(SummaryWriter.Write(input.Reading, input.Length), input)));

    private static string Text(Summary summary, ExportInput input)
    {
        var marked = input.Length == SummaryLength.Full;
        var parts = new List<string> { $"# {Escaped(summary.Title)}" };
        foreach (var section in summary.Sections)
        {
            if (section.Heading is { } heading) parts.Add($"## {Escaped(heading)}");
            parts.AddRange(section.Blocks.Select(block => Block(summary, block, marked)));
        }

        if (summary.Sources.Count > 0) parts.Add("## Sources\n\n" + string.Join('\n', summary.Sources.Select((source, i) => $"{i + 1}. {Source(source)}")));
        parts.Add(string.Join("  \n",
            "---\n\n" + Escaped(StampWords.Origin(input)), Escaped(StampWords.Checked(input)), $"Permalink: <{input.Permalink}>", $"Revision: <{input.RevisionUrl}>",
            $"Licence: [{ExportStamp.Licence}]({ExportStamp.LicenceUrl})", ExportSeal.Placeholder));
        return string.Join("\n\n", parts) + "\n";
    }

    private static string Block(Summary summary, SummaryBlock block, bool marked) => block switch
    {
        SummaryParagraph paragraph => Sentences(summary, paragraph.Said, marked),
        SummaryList list => string.Join('\n', list.Items.Select(item => $"- {(item.Lead is { } lead ? $"**{Escaped(lead)}:** " : "")}{Sentences(summary, item.Said, marked)}")),
        SummaryTable table => Table(summary, table, marked),
        _ => throw new ArgumentException($"Markdown has no {block.GetType().Name}.", nameof(block)),
    };

    private static string Table(Summary summary, SummaryTable table, bool marked)
    {
        var rows = table.Rows.Select(row => Row(row.Select(cell => Sentences(summary, [cell], marked))));
        return string.Join('\n', [$"{Escaped(table.Caption)}\n", Row(table.Headers.Select(Escaped)), Row(table.Headers.Select(_ => "---")), .. rows]);
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Sentences(Summary summary, IReadOnlyList<SummarySentence> sentences, bool marked)
    {
        var text = string.Join(' ', sentences.Select(sentence => Escaped(sentence.Text)));
        var places = marked ? summary.Places(sentences) : [];
        return places.Count == 0 ? text : $"{text} \\[{string.Join(", ", places)}\\]";
    }

    private static string Source(SummarySource source) => source.Url is { } url ? $"{Escaped(source.Words)} <{url}>" : Escaped(source.Words);

    private static string Escaped(string text) => string.Concat(text.Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));
}
