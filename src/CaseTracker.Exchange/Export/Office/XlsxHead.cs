using CaseTracker.Core.Dates;
using CaseTracker.Core.Summaries;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>What a workbook says of itself: on its first sheet, in its properties, and at the foot of its pages.</summary>
/// <param name="Line">One sentence below the title.</param>
/// <param name="Lines">Where the workbook comes from; those with an address are links.</param>
internal sealed record XlsxHead(
    string Title,
    string Line,
    IReadOnlyList<(string Label, string Text, string? Address)> Lines,
    DocumentProperties About
)
{
    public static XlsxHead From(ExportInput input) =>
        new(
            input.Reading.Case.Name,
            input.Reading.State.StatusLine,
            [
                .. input.Reading.Lead is { } lead
                    ? new (string, string, string?)[]
                    {
                        ("Lead", lead.Lead.Text, null),
                        ("About the lead", string.Join(' ', [lead.Origin, .. lead.Flags]), null),
                    }
                    : [],
                ("As of", DateFormatter.Day(input.AsOf), null),
                (
                    "Revision",
                    $"{input.Stamp.Revision}, published on "
                        + $"{DateFormatter.Day(DateOnly.FromDateTime(input.Stamp.PublishedAt.UtcDateTime))} (UTC)",
                    null
                ),
                ("Revision hash", input.Stamp.RevisionHash, null),
                ("Record last checked", DateFormatter.Day(input.Reading.Case.Coding.LastChecked), null),
                ("Permalink", input.Permalink, input.Permalink),
                ("Revision page", input.RevisionUrl, input.RevisionUrl),
            ],
            DocumentProperties.From(input, $"{input.Reading.Case.Name}: tables")
        );
}
