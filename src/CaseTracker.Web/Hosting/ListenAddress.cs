namespace CaseTracker.Web.Hosting;

/// <summary>Where the site listens when nobody says so: this machine only, so that a first run opens nothing to the network.</summary>
public static class ListenAddress
{
    public const string Default = "http://localhost:5080";

    // --urls and ASPNETCORE_URLS, then the two variables of container images.
    private static readonly string[] Keys = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    public static void UseLoopbackByDefault(this WebApplicationBuilder builder)
    {
        if (!IsChosen(builder.Configuration))
            builder.WebHost.UseUrls(Default);
    }

    /// <summary>True when a setting says where to listen; an empty one says nothing.</summary>
    public static bool IsChosen(IConfiguration configuration) =>
        Keys.Any(key => !string.IsNullOrWhiteSpace(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
}
