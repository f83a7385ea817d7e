using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Data.Cases;
using CaseTracker.Exchange;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.About;

/// <summary>What the site says of itself: the method, the data, the schema, and where robots find things.</summary>
internal static class AboutPages
{
    public const string AfterKey = "after";

    public static IResult Methodology(HttpContext http, IConfiguration configuration) =>
        PageResult.Page<MethodologyPage>(http, (nameof(MethodologyPage.Contact), SiteContact.Read(configuration)));

    public static IResult Glossary(HttpContext http) => PageResult.Page<GlossaryPage>(http);

    public static async Task<IResult> Data(HttpContext http, CaseLibrary library, CancellationToken cancellation)
    {
        var asked = CasePageQuery.Read(http.Request.Query, [AfterKey]);
        if (!asked.IsSuccess)
            return ErrorResult.BadRequest($"In the address, {asked.Failure.Reason}.");
        var after = asked.Value.Filters.GetValueOrDefault(AfterKey);
        var page = await library.ListAsync(CaseListSort.Name, descending: false, after, cancellation: cancellation);
        return PageResult.Page<DataPage>(
            http,
            (nameof(DataPage.Cases), page.Items.Select(CaseSummary.From).ToList()),
            (nameof(DataPage.NextUrl), page.Next is { } next ? SiteUrls.DataFrom(next) : null),
            (nameof(DataPage.IsFirst), after is null)
        );
    }

    public static IResult Schema(HttpContext http) =>
        PageResult.File(http, "application/schema+json; charset=utf-8", () => Encoding.UTF8.GetBytes(CaseFile.Schema()));

    public static IResult Robots(HttpContext http, PublicUrls site)
    {
        var root = Sitemap.Root(http, site);
        // What is handed out may be fetched: cards, frames and permalinks name their day. Pages of other days say themselves that they are
        // not to be listed.
        return PageResult.File(
            http,
            "text/plain; charset=utf-8",
            () => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {root}{SiteUrls.Sitemap}\n")
        );
    }
}
