using CaseTracker.Exchange;

namespace CaseTracker.Web.Hosting;

/// <summary>Where readers reach the site: as its operator says in <c>CaseTracker:PublicUrl</c>, else at the host that was asked; links to
/// give away are absolute either way.</summary>
public static class SitePublicUrl
{
    public const string Setting = "CaseTracker:PublicUrl";

    /// <summary>What the operator says.</summary>
    /// <exception cref="InvalidOperationException">The setting holds something else than an http or https address.</exception>
    public static PublicUrls Read(IConfiguration configuration) =>
        configuration[Setting] is not { Length: > 0 } text
            ? PublicUrls.Unknown
            : PublicUrls.Read(text)
                ?? throw new InvalidOperationException(
                    $"{Setting} is to be the site's http or https address, as in https://cases.example.org; it is \"{text}\"."
                );

    /// <summary>The same for an answer to a request, which says at least where its sender found the site.</summary>
    /// <param name="http">Null outside of any request.</param>
    public static PublicUrls For(HttpContext? http, PublicUrls given) =>
        given.Root is null && http is { Request: { Host: { HasValue: true } host, Scheme: var scheme } }
            ? PublicUrls.AskedAt(new Uri($"{scheme}://{host}"))
            : given;
}
