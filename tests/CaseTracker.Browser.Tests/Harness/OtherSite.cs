using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>A site of somebody else: one page, on another origin than the site under test.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication site;

    private OtherSite(WebApplication site) => this.site = site;

    public string Address => site.Urls.Single();

    /// <param name="body">What stands on its page.</param>
    public static async Task<OtherSite> ShowAsync(string body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = builder.Build();
        site.MapGet(
            "/",
            () =>
                Results.Content(
                    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light "
                        + "dark\"><link rel=\"icon\" "
                        + $"href=\"data:,\"><title>Elsewhere</title></head><body style=\"margin:0\">{body}</body></html>",
                    "text/html"
                )
        );
        await site.StartAsync();
        return new OtherSite(site);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
