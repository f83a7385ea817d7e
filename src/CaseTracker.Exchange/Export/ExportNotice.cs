namespace CaseTracker.Exchange.Export;

/// <summary>What a file says of itself in words: what it is, of which day and
/// revision, where both stand, under which licence, and its digest.</summary>
public static class ExportNotice
{
    /// <summary>A line each, without line ends.</summary>
    public static IReadOnlyList<string> Lines(ExportInput input) =>
        [
            $"CaseTracker: {input.Reading.Case.Name}",
            $"{StampText.Origin(input)} {StampText.Checked(input)}",
            $"Permalink: {input.Permalink}",
            $"Revision: {input.RevisionUrl} ({input.Stamp.RevisionHash})",
            $"Licence: {ExportStamp.Licence}, {ExportStamp.LicenceUrl}, The CaseTracker authors",
            $"Digest: {ExportDigest.Placeholder}",
        ];
}
