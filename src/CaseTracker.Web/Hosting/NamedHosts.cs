namespace CaseTracker.Web.Hosting;

/// <summary>Refuses a request that does not say, in its Host header, which host it is for: pages make addresses of it.</summary>
internal static partial class NamedHosts
{
    /// <summary>A name has 253 characters at most (RFC 1035), a port five and its colon.</summary>
    private const int Longest = 259;

    public static void UseNamedHosts(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                if (IsNamed(context.Request.Host.Value))
                    return next(context);
                Refused(app.Logger);
                return PlainResponse.WriteAsync(
                    context,
                    StatusCodes.Status400BadRequest,
                    "The request does not name a host that this site could be."
                );
            }
        );

    /// <summary>True for a host, with a port or without, of which an address can be made.</summary>
    public static bool IsNamed(string? host) =>
        host is { Length: > 0 and <= Longest }
        && Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var uri)
        && uri is { UserInfo: "", PathAndQuery: "/", Fragment: "", Host.Length: > 0 };

    [LoggerMessage(Level = LogLevel.Information, Message = "A request was refused with 400: its Host header names no host")]
    private static partial void Refused(ILogger logger);
}
