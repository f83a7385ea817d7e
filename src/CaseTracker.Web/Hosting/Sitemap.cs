using System.Xml;
using CaseTracker.Data.Cases;
using CaseTracker.Exchange;

namespace CaseTracker.Web.Hosting;

/// <summary>The map of the site for search engines: an index, the pages of the
/// site, and the pages of the cases a thousand cases at a time.</summary>
internal static class Sitemap
{
    private const string Xml = "application/xml; charset=utf-8";
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Addresses in these files must be absolute: as the operator says, else as the asker found the site.</summary>
    public static string Root(HttpContext http, PublicUrls site) =>
        site.Absolute("") is { Length: > 0 } known ? known : $"{http.Request.Scheme}://{http.Request.Host}";

    public static async Task<IResult> Index(HttpContext http, PublicUrls site, CaseAddresses addresses, CancellationToken cancellation)
    {
        var (root, pages) = (Root(http, site), await addresses.CountAsync(cancellation));
        return PageResult.File(
            http,
            Xml,
            () =>
                Write(
                    "sitemapindex",
                    "sitemap",
                    Enumerable.Range(0, pages + 1).Select(page => (root + SiteUrls.SitemapPage(page), (DateTimeOffset?)null))
                )
        );
    }

    /// <summary>Page 0 holds the pages of the site itself, the others those of cases.</summary>
    public static async Task<IResult> Page(
        HttpContext http,
        int page,
        PublicUrls site,
        CaseAddresses addresses,
        CancellationToken cancellation
    )
    {
        if (page < 0 || page > await addresses.CountAsync(cancellation))
            return ErrorResult.NotFound($"The map of this site has no part {page}.");
        var root = Root(http, site);
        var cases = page == 0 ? [] : await addresses.PageAsync(page, cancellation);
        return PageResult.File(
            http,
            Xml,
            () =>
                Write(
                    "urlset",
                    "url",
                    page == 0
                        ? SiteUrls.Indexed.Select(path => (root + path, (DateTimeOffset?)null))
                        : cases.SelectMany(address =>
                            SiteUrls.PagesOf(address.Slug).Select(path => (root + path, (DateTimeOffset?)address.PublishedAt))
                        )
                )
        );
    }

    private static byte[] Write(string list, string item, IEnumerable<(string Address, DateTimeOffset? Changed)> entries)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement(list, Space);
            foreach (var (address, changed) in entries)
            {
                xml.WriteStartElement(item, Space);
                xml.WriteElementString("loc", Space, address);
                if (changed is { } day)
                    xml.WriteElementString("lastmod", Space, $"{day.UtcDateTime:yyyy-MM-dd}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
