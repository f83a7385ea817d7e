using CaseTracker.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CaseTracker.Browser.Tests.ClientScript;

/// <summary>A server with one interactive page, on the very assets that the build gives the site.</summary>
public sealed class CounterHost : IAsyncLifetime
{
    private const string ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

    private readonly WebApplication app = Build();

    public string Address => app.Urls.Single();

    public async ValueTask InitializeAsync() => await app.StartAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = ["--urls", "http://127.0.0.1:0"],
                ApplicationName = typeof(SiteUrls).Assembly.GetName().Name,
            }
        );
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();

        var app = builder.Build();
        app.Use(
            (context, next) =>
            {
                context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
                return next(context);
            }
        );
        app.UseAntiforgery();
        app.MapStaticAssets();
        // Without null the framework adds a second policy beside the one above.
        app.MapRazorComponents<CounterDocument>()
            .WithStaticAssets()
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
