using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Accounts;

/// <summary>Refuses whatever changes something and was sent by a page of another site, by what the browser itself says about it (Fetch
/// Metadata, Origin).</summary>
/// <remarks>The second of two locks: each form also bears a token. Clients
/// that are no browsers say nothing and meet the token alone.</remarks>
public static class RequestOrigin
{
    public static void UseRequestOrigin(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (IsSafe(context.Request.Method) || IsFromHere(context.Request))
                    return next(context);
                return ErrorResult
                    .Page(
                        StatusCodes.Status403Forbidden,
                        "This came from another site",
                        "Another site sent this form in your name. Nothing was changed."
                    )
                    .ExecuteAsync(context);
            }
        );

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsFromHere(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ Length: > 0 } site])
            return site is "same-origin" or "none";
        return request.Headers.Origin is not [{ Length: > 0 } origin]
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
    }
}
