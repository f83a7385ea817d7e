using CaseTracker.Data.Queries;
using CaseTracker.Web.Components.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseTracker.Web;

/// <summary>Stands before every address of a case: of one that was retracted nothing is shown but the notice (410), and one that was merged leads to the other (301).</summary>
internal sealed class ClosedCase(CaseHeads heads, CaseNotices notices) : IEndpointFilter
{
    private const string History = "/cases/{slug}/history";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var slug = (string)http.Request.RouteValues["slug"]!;
        var head = await heads.FindAsync(slug, http.RequestAborted);
        // What a merged case said stays to be read and cited.
        if (head is { IsMerged: false } || (head is not null && PatternOf(http).StartsWith(History, StringComparison.Ordinal))) return await next(context);
        return await notices.FindAsync(slug, http.RequestAborted) is { } notice ? Answer(http, notice) : await next(context);
    }

    /// <summary>What a reader is told, or where they are led.</summary>
    public static IResult Answer(HttpContext http, CaseNotice notice)
    {
        http.Response.Headers.CacheControl = "public, no-cache"; // it may be taken back
        if (notice.Into is { } into) return TypedResults.Redirect(SiteUrls.InCase(http.Request.Path, notice.Slug, into) + http.Request.QueryString, permanent: true);
        return new RazorComponentResult<GonePage>(new { Notice = notice }) { StatusCode = StatusCodes.Status410Gone, PreventStreamingRendering = true };
    }

    private static string PatternOf(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
}
