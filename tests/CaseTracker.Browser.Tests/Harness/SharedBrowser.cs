using CaseTracker.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedBrowser))]

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>One Chromium for the assembly, started by the first test that opens a tab. A test takes it as constructor parameter.</summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    private readonly SemaphoreSlim starting = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A tab with cookies and storage of its own. Skips the test when there is no Chromium.</summary>
    public async Task<BrowserTab> OpenTabAsync(BrowserNewContextOptions? options = null)
    {
        var context = await (await StartedAsync()).NewContextAsync(options);
        return new BrowserTab(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        starting.Dispose();
    }

    private async Task<IBrowser> StartedAsync()
    {
        var launch = Chromium.LaunchOptionsOrSkip();
        await starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            playwright ??= await Playwright.CreateAsync();
            // As patient as Playwright's own actions are: the classes share two cores, and a password takes its time by design.
            Assertions.SetDefaultExpectTimeout(30_000);
            return browser ??= await playwright.Chromium.LaunchAsync(launch);
        }
        finally
        {
            starting.Release();
        }
    }
}
