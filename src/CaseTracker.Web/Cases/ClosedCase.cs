using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Cases;

/// <summary>Stands before every address of a case: of one that was retracted nothing is shown but the notice (410), and one that was merged
/// leads to the other (308).</summary>
internal sealed class ClosedCase(CaseNotices notices, CaseLibrary library) : IEndpointFilter
{
    private const string History = "/cases/{slug}/history";
    private const string Event = "/cases/{slug}/events/{id}";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var slug = (string)http.Request.RouteValues["slug"]!;
        var head = PageDependencies.Of(http).Head;
        // What a merged case said stays to be read and cited.
        if (head is { IsMerged: false } || (head is not null && PatternOf(http).StartsWith(History, StringComparison.Ordinal)))
            return await next(context);
        return await notices.FindAsync(slug, http.RequestAborted) switch
        {
            null => await next(context),
            { Into: { } into } => await LeadAsync(http, slug, into),
            var notice => Gone(http, notice),
        };
    }

    /// <summary>What a reader of a retracted case is told.</summary>
    public static IResult Gone(HttpContext http, CaseNotice notice)
    {
        MayBeTakenBack(http);
        return PageResult.Component<GonePage>(StatusCodes.Status410Gone, (nameof(GonePage.Notice), notice));
    }

    /// <summary>To the same address of the other case, or to its first page where that has no such event.</summary>
    private async Task<IResult> LeadAsync(HttpContext http, string slug, string into)
    {
        MayBeTakenBack(http);
        var isMissing =
            PatternOf(http) == Event
            && await library.FindAsync(into, http.RequestAborted) is { } other
            && !other.History.Timeline.Contains((string)http.Request.RouteValues["id"]!);
        var path = isMissing ? SiteUrls.Case(into) : SiteUrls.InCase(http.Request.Path.ToUriComponent(), slug, into);
        return TypedResults.Redirect(path + http.Request.QueryString, permanent: true, preserveMethod: true);
    }

    private static void MayBeTakenBack(HttpContext http) => http.Response.Headers.CacheControl = "public, no-cache";

    private static string PatternOf(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
}
