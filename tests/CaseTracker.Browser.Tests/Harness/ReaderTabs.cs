using Microsoft.Playwright;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>Tabs that the tests of a class take to one public page after the other: a tab of its own for each page would cost five
/// times what the page does. Public pages leave nothing behind in them, neither cookies nor storage.</summary>
public sealed class ReaderTabs(SharedBrowser browser) : IAsyncDisposable
{
    private BrowserTab? underPolicy;
    private BrowserTab? besidePolicy;
    private BrowserTab? withoutScript;

    public async Task<BrowserTab> UnderPolicyAsync() => underPolicy ??= await browser.OpenTabAsync();

    /// <summary>For axe, a script of the tests' own, which the site's policy would refuse.</summary>
    public async Task<BrowserTab> BesidePolicyAsync() =>
        besidePolicy ??= await browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });

    public async Task<BrowserTab> WithoutScriptAsync() => withoutScript ??= await browser.OpenTabAsync(new() { JavaScriptEnabled = false });

    public async ValueTask DisposeAsync()
    {
        foreach (var tab in new[] { underPolicy, besidePolicy, withoutScript })
        {
            if (tab is not null)
                await tab.DisposeAsync();
        }
    }
}
