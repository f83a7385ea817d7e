using CaseTracker.Core.Registry;
using CaseTracker.Core.Search;
using CaseTracker.Data.Search;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Search;

/// <summary>Where a hit stands on the pages of the site.</summary>
internal static class SearchLinks
{
    /// <param name="id">Court and number, and the entry where it is one, parted by slashes.</param>
    private static string Sheet(string id) =>
        id.Split('/') switch
        {
            [var court, var number, var key] => SiteUrls.SheetEntry(court, number, key),
            [var court, var number, ..] => SiteUrls.Sheet(court, number),
            _ => SiteUrls.SearchForm,
        };

    /// <param name="asOf">The day that the query names; the pages of cases are then as of it.</param>
    public static string For(SearchHit hit, DateOnly? asOf)
    {
        var (id, time) = (hit.RecordId, new LinkTime(asOf));
        if (hit.Slug is not { } slug)
            return hit.Thing switch
            {
                SearchThing.DocketSheet or SearchThing.DocketEntry => Sheet(id),
                SearchThing.Court => SiteUrls.Court(id),
                SearchThing.Judge => SiteUrls.Entry(RegistryKind.Judge, id),
                _ => SiteUrls.Entry(RegistryKind.Party, id),
            };
        return hit.Thing switch
        {
            SearchThing.Ruling or SearchThing.Event => SiteUrls.Event(slug, id, time),
            SearchThing.Docket => SiteUrls.Docket(slug, id, time),
            SearchThing.Motion => SiteUrls.Motion(slug, id, time),
            SearchThing.Claim => SiteUrls.Claim(slug, id, time),
            SearchThing.Relief => SiteUrls.Relief(slug, id, time),
            SearchThing.Injunction or SearchThing.Clause => SiteUrls.Injunction(slug, id, time),
            SearchThing.Award => SiteUrls.Award(slug, id, time),
            SearchThing.Quotation => SiteUrls.Quotation(slug, id, time),
            SearchThing.Figure => SiteUrls.Figure(slug, id, time),
            SearchThing.Party => SiteUrls.PartyOfCase(slug, id, time),
            SearchThing.Judge => SiteUrls.JudgeOfCase(slug, id, time),
            SearchThing.Counsel => SiteUrls.Counsel(slug, id, time),
            SearchThing.Source or SearchThing.PrintedValue => SiteUrls.Source(slug, id, time),
            SearchThing.NotFound => $"{SiteUrls.Case(slug, time)}#not-found",
            SearchThing.RelatedCase => $"{SiteUrls.Case(slug, time)}#related",
            _ => SiteUrls.Case(slug, time),
        };
    }
}
