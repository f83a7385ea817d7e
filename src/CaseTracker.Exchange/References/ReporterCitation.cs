using System.Text.RegularExpressions;

namespace CaseTracker.Exchange.References;

/// <summary>Where a ruling is printed: volume, reporter and first page.</summary>
public sealed partial record ReporterCitation(string Volume, string Reporter, string Page)
{
    public string Text => $"{Volume} {Reporter} {Page}";

    /// <summary>The first place that a text of the record names, as in "17 F.4th 930"; null for anything else.</summary>
    public static ReporterCitation? Read(string text) => ReadAll(text) is [var first, ..] ? first : null;

    /// <summary>All places that a text names, one beside the other: "598 U.S. 617, 143 S. Ct. 1191". The number of a database (WL, LEXIS)
    /// stands beside the docket, never in its place.</summary>
    public static IReadOnlyList<ReporterCitation> ReadAll(string text) =>
        [
            .. text.Split([',', ';', '='], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => Form().Match(part))
                .Where(match => match.Success)
                .Select(match => new ReporterCitation(
                    match.Groups["volume"].Value,
                    BluebookTables.Reporter(match.Groups["reporter"].Value),
                    match.Groups["page"].Value
                )),
        ];

    // Court and year may stand behind.
    [GeneratedRegex(@"^(?<volume>\d+) (?!.*\b(?:WL|LEXIS)\b)(?<reporter>\p{L}.*?) (?<page>\d+)(?: \([^)]*\))?$")]
    private static partial Regex Form();
}
