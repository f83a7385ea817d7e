using CaseTracker.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>
/// The real site on a free port of 127.0.0.1, in this process, as a visitor meets it (Production), with an empty data
/// directory that goes when the host does. Use it as a class fixture, or make one for a test that changes data.
/// </summary>
public sealed class AppHost : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private readonly Site site;

    public AppHost() => site = new Site(data.FullName);

    /// <summary>Ends without a slash: append a path.</summary>
    public string Address { get; private set; } = "";

    public string DataDirectory => data.FullName;

    public IServiceProvider Services => site.Services;

    public ValueTask InitializeAsync()
    {
        site.UseKestrel(port: 0);
        site.StartServer();
        Address = site.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single().TrimEnd('/');
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        data.Dispose();
    }

    private sealed class Site(string dataDirectory) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("CaseTracker:DataDirectory", dataDirectory);
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
        }
    }
}
