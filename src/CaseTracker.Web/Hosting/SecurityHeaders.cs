using CaseTracker.Exchange;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Hosting;

/// <summary>The headers that every answer carries. The content security policy stands here and nowhere else.</summary>
public static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'";

    /// <summary>
    /// For the pages of editors and administrators, whose component library sets
    /// the style attributes of what it places and draws. Its sheet, the theme's
    /// and the scripts are files of this site as everywhere.
    /// </summary>
    public const string ForDesk =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr "
        + "'unsafe-inline'; font-src 'self'; img-src 'self' data:; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; connect-src 'self'";

    /// <summary>A year. Of the site's own name only: what else stands under it is not this site's to say.</summary>
    private const string OverHttpsOnly = "max-age=31536000";

    /// <summary>For a file that is opened by itself, a drawing or a page: its own style sheet and nothing else.</summary>
    /// <param name="styleDigest">The SHA-256 of the style sheet, in Base64.</param>
    public static string ForFile(string styleDigest) =>
        $"default-src 'none'; style-src 'sha256-{styleDigest}'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>For a page that other sites show in a frame: its own style sheet, no script, no form, nothing fetched.</summary>
    /// <param name="styleDigest">The SHA-256 of the style sheet, in Base64.</param>
    public static string ForEmbed(string styleDigest) =>
        $"default-src 'none'; style-src 'sha256-{styleDigest}'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors *";

    /// <summary>For the page that previews what others frame.</summary>
    public static string WithPreviews { get; } = $"{ContentSecurityPolicy}; frame-src 'self'";

    public static void UseSecurityHeaders(this IApplicationBuilder app, PublicUrls site) =>
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = ContentSecurityPolicy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                // Every day of every case has addresses of its own; the page of today says it all.
                if (CasePageQuery.TimeKeys.Any(context.Request.Query.ContainsKey))
                    headers["X-Robots-Tag"] = "noindex";
                if (site.IsHttps)
                    headers.StrictTransportSecurity = OverHttpsOnly;
                // Also where the page cache answers, which says "not modified" without
                // asking the page: a browser takes the policy from that answer too.
                if (context.GetEndpoint()?.Metadata.GetMetadata<OwnPolicy>() is { } own)
                {
                    context.Response.OnStarting(() =>
                    {
                        headers.ContentSecurityPolicy = own.Of(context);
                        return Task.CompletedTask;
                    });
                }

                return next(context);
            }
        );
}
