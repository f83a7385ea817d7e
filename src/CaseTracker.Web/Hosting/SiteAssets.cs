using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.StaticAssets;

namespace CaseTracker.Web.Hosting;

/// <summary>Style sheets and scripts, served under addresses that carry a digest of the content and are therefore kept for long.</summary>
public static class SiteAssets
{
    /// <summary>The property by which the build names the file behind such an address.</summary>
    private const string Label = "label";

    private const string Fonts = "fonts/";

    /// <summary>Assets are found and kept by browsers whether the program was published or only built.</summary>
    public static void AddSiteAssets(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets(); // without a launch profile the environment is Production, and files of libraries answer 500
        if (builder.Environment.IsDevelopment())
            return;
        // The framework takes a program that was not published for one whose files are being changed.
        builder.Configuration.AddInMemoryCollection([
            new("ReloadStaticAssetsAtRuntime", bool.FalseString),
            new("EnableStaticAssetsDevelopmentCaching", bool.TrueString),
        ]);
    }

    /// <summary>Maps the assets, and gives a group for the endpoints whose
    /// pages link to them, through <c>Assets</c> of a component.</summary>
    /// <remarks>The framework tells only the pages that it maps itself of the assets; reader pages are results of endpoints.</remarks>
    public static RouteGroupBuilder MapSiteAssets(this WebApplication app)
    {
        app.MapStaticAssets().Add(KeepFonts);
        ResourceAsset[] assets =
        [
            .. ((IEndpointRouteBuilder)app)
                .DataSources.SelectMany(source => source.Endpoints)
                .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
                .Select(asset => (Url: asset?.Route, File: asset?.Properties.FirstOrDefault(property => property.Name == Label)?.Value))
                .Where(asset => asset is { Url: not null, File: not null })
                .DistinctBy(asset => asset.File) // each is there again for each compression
                .Select(asset => new ResourceAsset(asset.Url!, [new ResourceAssetProperty(Label, asset.File!)])),
        ];
        return app.MapGroup("").WithMetadata(new ResourceAssetCollection(assets), AssetsVersion.From(assets));
    }

    /// <summary>A style sheet names its fonts itself, without the digest of the build: a font's own file name has one.</summary>
    private static void KeepFonts(EndpointBuilder endpoint)
    {
        if (
            endpoint is not RouteEndpointBuilder { RoutePattern.RawText: { } route, RequestDelegate: { } send }
            || !route.StartsWith(Fonts, StringComparison.Ordinal)
        )
            return;
        endpoint.RequestDelegate = context =>
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "max-age=31536000, immutable";
                return Task.CompletedTask;
            });
            return send(context);
        };
    }

    /// <summary>Answers for an asset at once: neither a session is asked for nor a cookie renewed.</summary>
    public static void UseSiteAssets(this WebApplication app) =>
        app.Use((context, next) => IsAsset(context.GetEndpoint()) ? context.GetEndpoint()!.RequestDelegate!(context) : next(context));

    public static bool IsAsset(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
