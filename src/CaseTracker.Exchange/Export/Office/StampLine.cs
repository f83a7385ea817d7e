namespace CaseTracker.Exchange.Export.Office;

/// <summary>The stamp in one short line, for the foot of a page.</summary>
internal static class StampLine
{
    /// <summary>"CaseTracker, as of 2025-10-17, revision 3, CC BY 4.0".</summary>
    public static string Of(ExportInput input) => $"CaseTracker, as of {input.AsOf:yyyy-MM-dd}, revision {input.Stamp.Revision}, {ExportStamp.Licence}";
}
