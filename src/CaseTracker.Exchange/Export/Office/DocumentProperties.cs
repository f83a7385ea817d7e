namespace CaseTracker.Exchange.Export.Office;

/// <summary>What an office file says of itself in its properties.</summary>
/// <param name="PublishedAt">When what it was made from was published; it stands for the time at which the file was made, so that the same
/// cases give the same file.</param>
/// <param name="Origin">Of our own: the day, the revision, the addresses.</param>
internal sealed record DocumentProperties(
    string Title,
    string Subject,
    string Permalink,
    DateTimeOffset PublishedAt,
    IReadOnlyList<(string Name, string Text)> Origin
)
{
    public static DocumentProperties From(ExportInput input, string title) =>
        new(
            title,
            $"{input.Reading.Case.Name}, as of {input.AsOf:yyyy-MM-dd}",
            input.Permalink,
            input.Stamp.PublishedAt,
            [
                ("As of", $"{input.AsOf:yyyy-MM-dd}"),
                ("Revision", $"{input.Stamp.Revision}"),
                ("Revision hash", input.Stamp.RevisionHash),
                ("Permalink", input.Permalink),
                ("Revision page", input.RevisionUrl),
            ]
        );
}
