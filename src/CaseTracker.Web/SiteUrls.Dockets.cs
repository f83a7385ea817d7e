using CaseTracker.Web.Cases;
using CaseTracker.Web.Dockets;

namespace CaseTracker.Web;

public static partial class SiteUrls
{
    /// <summary>A docket sheet that was imported, whether a case of the record has the docket or not.</summary>
    public static string Sheet(string courtId, string numberSlug) => $"/dockets/{courtId}/{numberSlug}";

    /// <summary>An entry in its place on the sheet, which may be on any page of it.</summary>
    public static string SheetEntry(string courtId, string numberSlug, string key) => InSheet(Sheet(courtId, numberSlug), default, key);

    /// <summary>The sheet of a docket of a case.</summary>
    public static string CaseSheet(string slug, string docketId, LinkTime time = default) => With($"/cases/{slug}/docket/{docketId}", time);

    /// <param name="sheet">The address of the sheet without a day.</param>
    public static string InSheet(string sheet, LinkTime time, string key) => $"{With(sheet, time, (SheetKeys.Entry, key))}#entry-{key}";
}
