using CaseTracker.Core.Exports;
using CaseTracker.Exchange;

namespace CaseTracker.Web.Hosting;

/// <summary>The addresses of the site for services that outlive a request: those of the request that is being answered.</summary>
internal sealed class RequestUrls(IHttpContextAccessor http, IConfiguration configuration) : IPublicUrls
{
    private readonly PublicUrls _given = SitePublicUrl.Read(configuration);

    public PublicUrls Now => SitePublicUrl.For(http.HttpContext, _given);

    public Uri? Root => Now.Root;

    public string Absolute(string path) => Now.Absolute(path);

    public string Case(string slug, string place = "", DateOnly? asOf = null, DateOnly? knownAt = null) =>
        Now.Case(slug, place, asOf, knownAt);

    public string CasesFile(string extension, IReadOnlyList<string>? slugs, DateOnly asOf) => Now.CasesFile(extension, slugs, asOf);

    public string Court(string courtId) => Now.Court(courtId);
}
