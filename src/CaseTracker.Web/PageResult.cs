using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web;

/// <summary>A reader page: static HTML with a validator, so that an unchanged page is not sent twice.</summary>
public static class PageResult
{
    /// <summary>Renders the page, or answers 304 when the reader has it already.</summary>
    /// <param name="validator">All that the page depends on: revision, day, query.</param>
    public static IResult Page<TPage>(HttpContext http, string validator, IReadOnlyDictionary<string, object?>? parameters = null) where TPage : IComponent
    {
        var tag = new EntityTagHeaderValue($"\"{Digest($"{SiteVersion.Build}|{http.Request.Path}|{validator}")}\"", isWeak: true);
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "public, no-cache";
        var known = http.Request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(one => one.Compare(tag, useStrongComparison: false))) return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        return new RazorComponentResult<TPage>(parameters ?? new Dictionary<string, object?>()) { PreventStreamingRendering = true };
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20];
}
