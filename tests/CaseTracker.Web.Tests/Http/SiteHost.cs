using CaseTracker.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The real site in this process on a data directory of its own, as it is after a first start.</summary>
public sealed class SiteHost : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private readonly Site site;

    public SiteHost()
        : this([]) { }

    /// <param name="settings">Besides those of every test.</param>
    internal SiteHost(params (string Key, string Value)[] settings)
    {
        DatabaseTemplate.CopyTo(data.FullName, withBundle: true);
        site = new Site(data.FullName, null, settings);
    }

    /// <param name="template">The database to begin with.</param>
    internal SiteHost(Lazy<Task<byte[]>> template)
    {
        DatabaseTemplate.CopyTo(data.FullName, template);
        site = new Site(data.FullName, null, []);
    }

    /// <param name="time">The clock of the site, at which it also publishes the bundled cases.</param>
    internal SiteHost(TimeProvider time) => site = new Site(data.FullName, time, []);

    public const string Slug = "whatsapp-v-nso-group";

    public string DataDirectory => data.FullName;

    public IServiceProvider Services => site.Services;

    /// <summary>A visitor who keeps no cookies and follows no redirects.</summary>
    public HttpClient NewVisitor() =>
        site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>A visitor who keeps cookies and follows no redirects.</summary>
    public HttpClient NewBrowser() => site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        data.Dispose();
    }

    private sealed class Site(string dataDirectory, TimeProvider? time, (string Key, string Value)[] settings)
        : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("CaseTracker:DataDirectory", dataDirectory);
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            foreach (var (key, value) in settings)
                builder.UseSetting(key, value);
            builder.ConfigureTestServices(services =>
            {
                // Slow by design; tests sign in hundreds of times.
                services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
                if (time is not null)
                    services.AddSingleton(time);
            });
        }
    }
}
