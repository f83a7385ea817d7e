using System.Globalization;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Exchange;

namespace CaseTracker.Web.Hosting;

/// <summary>Reads what the answer of a public address depends on, before anything else is asked.</summary>
internal sealed class PageDependencyReader(RequestDelegate next, CaseHeads heads, SiteCalendar calendar, IConfiguration configuration)
{
    private readonly PublicUrls _given = SitePublicUrl.Read(configuration);
    private readonly string? _contact = SiteContact.Read(configuration)?.Url;

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<PageScope>() is { } scope)
            http.Features.Set(await ReadAsync(http, scope, http.RequestAborted));
        await next(http);
    }

    private async ValueTask<PageDependencies> ReadAsync(HttpContext http, PageScope scope, CancellationToken cancellation)
    {
        var head = scope.IsOfOneCase ? await heads.FindAsync((string)http.Request.RouteValues["slug"]!, cancellation) : null;
        var site = scope is { IsOfOneCase: true, ReadsSheets: false }
            ? null
            : (await heads.SiteRevisionAsync(cancellation)).ToString(CultureInfo.InvariantCulture);
        var published =
            !scope.IsOfOneCase ? site
            : scope.ReadsSheets && head is not null ? $"{head.Key}.{site}"
            : head?.Key;
        return new PageDependencies(
            head,
            published,
            calendar.Today,
            http.Request.Query.Count == 0 ? "" : QueryOf(http.Request.Query, scope),
            $"{(scope.IsKept ? SitePublicUrl.For(http, _given).Absolute("") : $"{http.Request.Scheme}://{http.Request.Host}")}|{_contact}"
        );
    }

    /// <summary>Escaped, so that no value can pass for two.</summary>
    private static string QueryOf(IQueryCollection query, PageScope scope) =>
        string.Join(
            '&',
            from key in scope.Keys
            let values = query[key]
            where values.Count > 0
            select $"{key}={string.Join(',', values.Select(value => Uri.EscapeDataString(value ?? "")))}"
        );
}
