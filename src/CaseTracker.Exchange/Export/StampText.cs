using CaseTracker.Core.Dates;

namespace CaseTracker.Exchange.Export;

/// <summary>The stamp of a file in words, the same in every format that people read.</summary>
public static class StampText
{
    /// <summary>"As of 17 October 2025, from revision 3 of the record, published on 21 November 2026 (UTC)."</summary>
    public static string Origin(ExportInput input) =>
        $"As of {DateFormatter.Day(input.AsOf)}, from revision {input.Stamp.Revision} of the record, published "
        + $"on {DateFormatter.Day(DateOnly.FromDateTime(input.Stamp.PublishedAt.UtcDateTime))} (UTC)."
        + (input.Stamp.Urls.Root is null ? $" {NoAddress}" : "");

    /// <summary>Why the links of a file lead nowhere outside the site.</summary>
    public const string NoAddress = "No public address set: links are from the root of the site.";

    /// <summary>When the record was last held against the world.</summary>
    public static string Checked(ExportInput input) =>
        $"The record was last checked on {DateFormatter.Day(input.Reading.Case.Coding.LastChecked)}.";

    /// <summary>In one short line, for the foot of a page: "CaseTracker, as of 2025-10-17, revision 3, CC BY 4.0".</summary>
    public static string Foot(ExportInput input) =>
        $"CaseTracker, as of {input.AsOf:yyyy-MM-dd}, revision {input.Stamp.Revision}, {ExportStamp.Licence}";

    /// <summary>What goes with words that are taken away: who says so, of which day, where, under which licence.</summary>
    public static string Credit(ExportInput input) =>
        $"CaseTracker, state as of {DateFormatter.Day(input.AsOf)}, revision {input.Stamp.Revision}: {input.Permalink}. "
        + $"Licence: {ExportStamp.Licence}, {ExportStamp.LicenceUrl}";

    public static string Licence => $"Licence: {ExportStamp.Licence}.";
}
