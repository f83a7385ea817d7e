using CaseTracker.Core.Dates;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.Calendars;

/// <summary>A calendar over several cases, sealed.</summary>
public static class MultiCaseCalendar
{
    /// <param name="page">The address of the page that shows the same; from the root, as is <paramref name="self"/>.</param>
    public static byte[] Write(string name, string self, string page, Uri? site, DateOnly today, IReadOnlyList<CalendarEntry> entries)
    {
        string Url(string path) => site is null ? path : site.ToString().TrimEnd('/') + path;
        var file = CalendarWriter.Write(
            new CaseCalendar(
                name,
                site is null ? null : Url(self),
                [
                    $"{name}, as of {DateFormatter.Day(today)}: {Url(page)}",
                    $"Licence: {ExportStamp.Licence}, {ExportStamp.LicenceUrl}, The CaseTracker authors",
                ],
                [
                    ("AS-OF", $"{today:yyyy-MM-dd}"),
                    ("PERMALINK", Url(page)),
                    ("LICENCE", ExportStamp.LicenceUrl),
                    ("DIGEST", ExportDigest.Placeholder),
                ],
                entries
            )
        );
        ExportDigest.Seal(file);
        return file;
    }
}
