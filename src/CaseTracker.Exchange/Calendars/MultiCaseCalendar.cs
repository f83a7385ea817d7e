using CaseTracker.Core.Dates;
using CaseTracker.Core.Exports;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.Calendars;

/// <summary>A calendar over several cases, sealed.</summary>
public static class MultiCaseCalendar
{
    /// <param name="page">The address of the page that shows the same; from the root, as is <paramref name="self"/>.</param>
    public static byte[] Write(
        string name,
        string self,
        string page,
        IPublicUrls urls,
        DateOnly today,
        IReadOnlyList<CalendarEntry> entries
    )
    {
        var file = CalendarWriter.Write(
            new CaseCalendar(
                name,
                urls.Root is null ? null : urls.Absolute(self),
                [
                    $"{name}, as of {DateFormatter.Day(today)}: {urls.Absolute(page)}",
                    $"Licence: {ExportStamp.Licence}, {ExportStamp.LicenceUrl}, The CaseTracker authors",
                ],
                [
                    ("AS-OF", $"{today:yyyy-MM-dd}"),
                    ("PERMALINK", urls.Absolute(page)),
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
