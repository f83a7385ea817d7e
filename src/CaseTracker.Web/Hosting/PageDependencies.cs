using CaseTracker.Data.Cases;
using Microsoft.AspNetCore.Http.Features;

namespace CaseTracker.Web.Hosting;

/// <summary>All that the answer of a public address depends on, read once at the beginning of a request: the key of the page cache and the
/// validator are both made from it.</summary>
/// <param name="Head">The newest revision of the case that the address names; null where it names none that is shown.</param>
/// <param name="Published">What stands for all that is published and that the answer may show; null where there is no such case.</param>
/// <param name="Query">The query as far as the answer depends on it.</param>
/// <param name="Site">What the operator says of the site, and the host where answers name it.</param>
public sealed record PageDependencies(CaseHead? Head, string? Published, DateOnly Today, string Query, string Site)
{
    /// <summary>Another one whenever the answer may be another.</summary>
    public string Key { get; } = $"{Published}|{Today:yyyy-MM-dd}|{Query}|{Site}";

    public static PageDependencies Of(HttpContext http) => http.Features.GetRequiredFeature<PageDependencies>();
}
