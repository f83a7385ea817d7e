using CaseTracker.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>
/// The real site on a free port of 127.0.0.1, in this process, as a visitor meets it (Production), with the data
/// of a first start in a directory that goes when the host does. Use it as a class fixture, or make one for a test that changes data.
/// </summary>
public sealed class AppHost : IAsyncLifetime
{
    private readonly TemporaryFolder? owned;
    private readonly string data;
    private readonly Site site;

    public AppHost()
    {
        owned = new TemporaryFolder();
        data = owned.FullName;
        DatabaseTemplate.CopyTo(data, withBundle: true);
        site = new Site(data, []);
    }

    /// <summary>On a data directory that outlives it, with settings of its own.</summary>
    /// <param name="port">0 for a free one.</param>
    internal AppHost(string data, (string Key, string Value)[] settings, int port = 0)
    {
        DatabaseTemplate.CopyTo(data, withBundle: true);
        (this.data, site, Port) = (data, new Site(data, settings), port);
    }

    /// <summary>Ends without a slash: append a path.</summary>
    public string Address { get; private set; } = "";

    public string DataDirectory => data;

    private int Port { get; }

    public IServiceProvider Services => site.Services;

    public ValueTask InitializeAsync()
    {
        site.UseKestrel(Port);
        site.StartServer();
        Address = site
            .Services.GetRequiredService<IServer>()
            .Features.GetRequiredFeature<IServerAddressesFeature>()
            .Addresses.Single()
            .TrimEnd('/');
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        owned?.Dispose();
    }

    private sealed class Site(string dataDirectory, (string Key, string Value)[] settings) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("CaseTracker:DataDirectory", dataDirectory);
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            // Slow by design; tests sign in often.
            builder.ConfigureTestServices(services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000));
            foreach (var (key, value) in settings)
                builder.UseSetting(key, value);
        }
    }
}
