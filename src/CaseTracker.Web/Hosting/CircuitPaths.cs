namespace CaseTracker.Web.Hosting;

/// <summary>Leads what the script of circuits asks for to its one address.</summary>
/// <remarks>The script asks beside the page it runs in, since the site's policy
/// allows no base element, and editors' pages stand at many depths.</remarks>
internal static class CircuitPaths
{
    private const string LastPart = "/_blazor";
    private static readonly string[] Areas = [$"{SiteUrls.Edit}/", "/admin/"];

    public static void UseCircuitPaths(this WebApplication app)
    {
        app.Use(
            (context, next) =>
            {
                if (InPath(context.Request.Path.Value!) is { } at)
                    context.Request.Path = SiteUrls.Circuits + context.Request.Path.Value![at..];
                return next(context);
            }
        );
        app.UseRouting(); // else it would have chosen the endpoint before this
    }

    /// <returns>What stands behind the name of the circuits begins there; null for any other address.</returns>
    private static int? InPath(string path)
    {
        var at = path.IndexOf(LastPart, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && !Areas.Any(area => path.StartsWith(area, StringComparison.Ordinal))))
            return null;
        var end = at + LastPart.Length;
        return end == path.Length || path[end] == '/' ? end : null;
    }
}
