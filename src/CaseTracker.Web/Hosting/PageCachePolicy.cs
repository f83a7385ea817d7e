using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web.Hosting;

/// <summary>Keeps the finished, compressed answers of public pages. Nothing is ever evicted because it changed: the key says all that an
/// answer depends on.</summary>
/// <remarks>
/// That is the path, its <see cref="PageDependencies"/>, and the encoding that the reader takes. What does not change the answer (host,
/// unknown keys, cookies) makes no second entry.
/// </remarks>
public sealed class PageCachePolicy(IResponseCompressionProvider compression) : IOutputCachePolicy
{
    /// <summary>Yesterday's entries are never asked for again, since the key names the day.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        context.EnableOutputCaching = false;
        // The answer for a case that there is none of is not kept.
        if (
            http.GetEndpoint()?.Metadata.GetMetadata<PageScope>() is not { IsKept: true }
            || !HttpMethods.IsGet(http.Request.Method)
            || PageDependencies.Of(http) is not { Published: not null } dependencies
        )
            return ValueTask.CompletedTask;

        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Kept;
        var by = context.CacheVaryByRules;
        by.VaryByHost = false;
        by.VaryByValues["dependencies"] = dependencies.Key;
        by.VaryByValues["encoding"] = compression.GetCompressionProvider(http)?.EncodingName ?? "identity";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && !response.Headers.ContainsKey(HeaderNames.SetCookie);
        return ValueTask.CompletedTask;
    }
}
