using System.Net;
using System.Security.Cryptography;
using System.Text;
using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Documents;

/// <summary>A summary as HTML: a whole page, or its words alone.</summary>
public static class SummaryHtml
{
    private const string ScreenPaper = "  @page { margin: 2cm; }";

    private const string Type = """font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: break-word;""";

    private const string Style = $$"""
        :root { color-scheme: light dark; --ink: #1b1b1b; --quiet: #555; --paper: #fff; --line: #bbb; --link: #0b4f9c; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --quiet: #b3b3b3; --paper: #161616; --line: #555; --link: #8fc1ff; } }
        body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 42rem; background: var(--paper); color: var(--ink); {{Type}} }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.2rem 0 .5rem; break-after: avoid; }
        a { color: var(--link); }
        ul, ol { padding-left: 1.4rem; }
        li { margin: .35rem 0; }
        .scroll { overflow-x: auto; margin: 1.2rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .95rem; }
        caption { text-align: left; font-weight: bold; padding-bottom: .4rem; }
        th, td { border-bottom: 1px solid var(--line); padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; }
        sup { font-size: .7rem; line-height: 0; white-space: nowrap; }
        .remark { color: var(--quiet); font-style: italic; }
        h1 + p { margin-top: -.6rem; color: var(--quiet); }
        sup a { text-decoration: none; }
        footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--quiet); font-size: .9rem; }
        footer p { margin: .3rem 0; }
        @media print {
          :root { color-scheme: light; --ink: #000; --quiet: #333; --paper: #fff; --line: #999; --link: #000; }
          body { max-width: none; padding: 0; font-size: 11pt; }
          li, tr { break-inside: avoid; }
          .scroll { overflow: visible; }
        }
        """;

    /// <summary>The SHA-256 of the style sheet in Base64, by which a content security policy allows it.</summary>
    public static string StyleDigest { get; } = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet(ScreenPaper))));

    /// <summary>The whole page, with a place for its digest.</summary>
    public static string Page(Summary summary, ExportInput input) =>
        Page(summary, input, ScreenPaper, $"<p>{ExportDigest.Placeholder}</p>\n");

    /// <summary>The page as it is printed to a file: the foot of each sheet of paper
    /// says what it is. Its digest is put in behind the end of that file.</summary>
    public static string PrintPage(Summary summary, ExportInput input) =>
        Page(
            summary,
            input,
            $$"""
              @page {
                size: letter; margin: 2.2cm 2.2cm 2.4cm;
                @bottom-left { content: {{Quoted(StampText.Foot(input))}}; color: #333; font: 8pt sans-serif; }
                @bottom-right { content: "Page " counter(page) " of " counter(pages); color: #333; font: 8pt sans-serif; }
              }
            """,
            ""
        );

    /// <param name="paper">The rules for sheets of paper.</param>
    /// <param name="digest">The paragraph with the digest; empty where the file names it elsewhere.</param>
    private static string Page(Summary summary, ExportInput input, string paper, string digest)
    {
        var marked = input.Length == SummaryLength.Full;
        var sources = summary.Sources.Count == 0 ? "" : $"<section>\n<h2>Sources</h2>\n{Sources(summary)}\n</section>\n";
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text($"{summary.Title}, as of {DateFormatter.Day(input.AsOf)}")}</title>
            <link rel="canonical" href="{Text(input.Permalink)}">
            <style>{Sheet(paper)}</style>
            </head>
            <body>
            <main>
            <h1>{Text(summary.Title)}</h1>
            <p>As of {DateFormatter.Day(input.AsOf)}</p>
            {Body(summary, marked, "h2")}
            {sources}</main>
            <footer>
            <p>{Text(StampText.Origin(input))} {Text(StampText.Checked(input))}</p>
            <p>Permalink: <a href="{Text(input.Permalink)}">{Text(input.Permalink)}</a></p>
            <p>Revision: <a href="{Text(input.RevisionUrl)}">{Text(input.RevisionUrl)}</a></p>
            <p>Licence: <a rel="license" href="{ExportStamp.LicenceUrl}">{ExportStamp.Licence}</a></p>
            {digest}</footer>
            </body>
            </html>

            """;
    }

    /// <summary>The sources in the order of their numbers, as a list.</summary>
    public static string Sources(Summary summary) =>
        $"<ol>\n{string.Concat(summary.Sources.Select((source, i) => $"<li id=\"source-{i + 1}\">{Source(source)}</li>\n"))}</ol>";

    /// <summary>The words, section by section.</summary>
    /// <param name="marked">True where sentences name their sources by number, linked to <c>#source-1</c>.</param>
    /// <param name="heading">The element of headings: <c>h2</c>.</param>
    public static string Body(Summary summary, bool marked, string heading) =>
        string.Join(
            '\n',
            summary.Sections.Select(section =>
            {
                var blocks = string.Join('\n', section.Blocks.Select(block => Block(summary, block, marked)));
                return section.Heading is { } title ? $"<section>\n<{heading}>{Text(title)}</{heading}>\n{blocks}\n</section>" : blocks;
            })
        );

    private static string Block(Summary summary, SummaryBlock block, bool marked) =>
        block switch
        {
            SummaryParagraph paragraph =>
                $"<p{(paragraph.IsRemark ? " class=\"remark\"" : "")}>{Sentences(summary, paragraph.Said, marked)}</p>",
            SummaryList list => List(summary, list, marked),
            SummaryTable table => Table(summary, table, marked),
            _ => throw new ArgumentException($"HTML has no {block.GetType().Name}.", nameof(block)),
        };

    private static string List(Summary summary, SummaryList list, bool marked)
    {
        var items = list.Items.Select(item => $"<li>{Lead(item.Lead)}{Sentences(summary, item.Said, marked)}</li>\n");
        return $"<ul>\n{string.Concat(items)}</ul>";
    }

    private static string Lead(string? words) => words is null ? "" : $"<strong>{Text(words)}:</strong> ";

    private static string Table(Summary summary, SummaryTable table, bool marked)
    {
        var head = string.Concat(table.Headers.Select(header => $"<th scope=\"col\">{Text(header)}</th>"));
        var rows = string.Concat(
            table.Rows.Select(row =>
                $"<tr><th scope=\"row\">{Sentences(summary, [row[0]], marked)}</th>"
                + $"{string.Concat(row.Skip(1).Select(cell => $"<td>{Sentences(summary, [cell], marked)}</td>"))}</tr>\n"
            )
        );
        var caption = Text(table.Caption);
        return $"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\">\n<table>\n<caption>{caption}</caption>\n"
            + $"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>";
    }

    private static string Sentences(Summary summary, IReadOnlyList<SummarySentence> said, bool marked) =>
        string.Join(' ', said.Select(sentence => Text(Bidi.InSentence(sentence.Text)) + Marks(marked ? summary.Places([sentence]) : [])));

    private static string Marks(IReadOnlyList<int> places) =>
        places.Count == 0
            ? ""
            : "<sup>"
                + $"{string.Join(", ", places.Select(place => $"<a href=\"#source-{place}\" aria-label=\"Source {place}\">{place}</a>"))}"
                + "</sup>";

    private static string Source(SummarySource source) =>
        Text(Bidi.InSentence(source.Words)) + (source.Url is { } url ? $" <a href=\"{Text(url)}\">{Text(url)}</a>" : "");

    private static string Sheet(string paper) => $"\n{Style}\n@media print {{\n{paper}\n}}\n";

    /// <summary>As a string of CSS.</summary>
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
