using CaseTracker.Core.Dates;
using CaseTracker.Exchange.Export.Office;

namespace CaseTracker.Exchange.Export.Several;

/// <summary>Where a workbook of several cases comes from.</summary>
/// <param name="SiteRevision">The number of the site's newest publication.</param>
/// <param name="Address">Where the site gives out the cases as of the day; relative
/// to the site's root where its public address is not known.</param>
public sealed record MultiCaseStamp(DateOnly AsOf, long SiteRevision, string Address)
{
    internal string Foot => $"CaseTracker, as of {AsOf:yyyy-MM-dd}, publication {SiteRevision}, {ExportStamp.Licence}. {Address}";

    internal XlsxHead Head(MultiCaseContents contents)
    {
        var title = contents.Cases == 1 ? "One case" : $"{contents.Cases:N0} cases";
        return new XlsxHead(
            title,
            "Each row says of which case it is, and from which revision of its record.",
            [
                ("As of", DateFormatter.Day(AsOf), null),
                (
                    "Publication",
                    $"{SiteRevision} of the site; the newest of these cases was published on "
                        + $"{DateFormatter.Day(DateOnly.FromDateTime(contents.PublishedAt.UtcDateTime))} (UTC)",
                    null
                ),
                (
                    "Records last checked",
                    contents.FirstChecked == contents.LastChecked
                        ? DateFormatter.Day(contents.LastChecked)
                        : $"between {DateFormatter.Day(contents.FirstChecked)} and {DateFormatter.Day(contents.LastChecked)}",
                    null
                ),
                ("Permalink", Address, Address),
            ],
            new DocumentProperties(
                $"{title}: tables",
                $"{title}, as of {AsOf:yyyy-MM-dd}",
                Address,
                contents.PublishedAt,
                [("As of", $"{AsOf:yyyy-MM-dd}"), ("Publication", $"{SiteRevision}"), ("Permalink", Address)]
            )
        );
    }
}
