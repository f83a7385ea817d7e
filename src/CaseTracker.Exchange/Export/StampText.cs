using CaseTracker.Core.Dates;

namespace CaseTracker.Exchange.Export;

/// <summary>The stamp of a file in words, the same in every format that people read.</summary>
public static class StampText
{
    /// <summary>"As of 17 October 2025, from revision 3 of the record, published on 21 November 2026 (UTC)."</summary>
    public static string Origin(ExportInput input) =>
        $"As of {DateFormatter.Day(input.AsOf)}, from revision {input.Stamp.Revision} of the record, published "
        + $"on {DateFormatter.Day(DateOnly.FromDateTime(input.Stamp.PublishedAt.UtcDateTime))} (UTC).";

    /// <summary>When the record was last held against the world.</summary>
    public static string Checked(ExportInput input) =>
        $"The record was last checked on {DateFormatter.Day(input.Reading.Case.Coding.LastChecked)}.";

    /// <summary>In one short line, for the foot of a page: "CaseTracker, as of 2025-10-17, revision 3, CC BY 4.0".</summary>
    public static string Foot(ExportInput input) =>
        $"CaseTracker, as of {input.AsOf:yyyy-MM-dd}, revision {input.Stamp.Revision}, {ExportStamp.Licence}";

    public static string Licence => $"Licence: {ExportStamp.Licence}.";
}
