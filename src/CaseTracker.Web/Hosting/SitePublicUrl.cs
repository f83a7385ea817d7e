using CaseTracker.Exchange;

namespace CaseTracker.Web.Hosting;

/// <summary>Where readers reach the site, as its operator says in <c>CaseTracker:PublicUrl</c>;
/// links to give away are absolute only then.</summary>
public static class SitePublicUrl
{
    public const string Setting = "CaseTracker:PublicUrl";

    /// <exception cref="InvalidOperationException">The setting holds something else than an http or https address.</exception>
    public static PublicUrls Read(IConfiguration configuration) =>
        configuration[Setting] is not { Length: > 0 } text
            ? PublicUrls.Unknown
            : PublicUrls.Read(text)
                ?? throw new InvalidOperationException(
                    $"{Setting} is to be the site's http or https address, as in https://cases.example.org; it is \"{text}\"."
                );
}
