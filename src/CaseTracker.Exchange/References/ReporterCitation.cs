using System.Text.RegularExpressions;

namespace CaseTracker.Exchange.References;

/// <summary>Where a ruling is printed: volume, reporter and first page.</summary>
public sealed partial record ReporterCitation(string Volume, string Reporter, string Page)
{
    public string Text => $"{Volume} {Reporter} {Page}";

    /// <summary>Reads what stands in the record, as in "17 F.4th 930"; null for anything else. The number of a database (WL, LEXIS) stands
    /// beside the docket, never in its place.</summary>
    public static ReporterCitation? Read(string text) =>
        Form().Match(text) is { Success: true } match
            ? new ReporterCitation(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)
            : null;

    [GeneratedRegex(@"^(\d+) (?!.*\b(?:WL|LEXIS)\b)(\D.*?) (\d+)$")]
    private static partial Regex Form();
}
