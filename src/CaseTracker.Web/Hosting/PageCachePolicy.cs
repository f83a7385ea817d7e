using System.Globalization;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web.Hosting;

/// <summary>Keeps the finished, compressed answers of public pages. Nothing is ever evicted because it changed: the key says all that an
/// answer depends on.</summary>
/// <remarks>
/// That is the path, the query as far as the page knows it, the encoding that
/// the reader takes, today, and the revision: the case's own, or the site's
/// for pages over several cases. What the address does not change (host, unknown keys, cookies) makes no second entry.
/// </remarks>
public sealed class PageCachePolicy : IOutputCachePolicy
{
    /// <summary>Yesterday's entries are never asked for again, since the key names the day.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        context.EnableOutputCaching = false;
        if (http.GetEndpoint()?.Metadata.GetMetadata<CachedPage>() is not { } page)
            return;
        if (!HttpMethods.IsGet(http.Request.Method) || await RevisionAsync(http, page, cancellation) is not { } revision)
            return;

        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Kept;
        var by = context.CacheVaryByRules;
        by.VaryByHost = false;
        by.QueryKeys = page.Keys;
        by.VaryByValues["revision"] = revision;
        by.VaryByValues["today"] = http
            .RequestServices.GetRequiredService<SiteCalendar>()
            .Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        by.VaryByValues["encoding"] =
            http.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(http)?.EncodingName
            ?? "identity";
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && !response.Headers.ContainsKey(HeaderNames.SetCookie);
        return ValueTask.CompletedTask;
    }

    /// <summary>Null for a case that there is none of, whose answer is not kept.</summary>
    private static async ValueTask<string?> RevisionAsync(HttpContext http, CachedPage page, CancellationToken cancellation)
    {
        var heads = http.RequestServices.GetRequiredService<CaseHeads>();
        return page.IsOfOneCase
            ? (await heads.FindAsync((string)http.Request.RouteValues["slug"]!, cancellation))?.Key
            : (await heads.SiteRevisionAsync(cancellation)).ToString(CultureInfo.InvariantCulture);
    }
}
