using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Registry;
using CaseTracker.Testing;
using CaseTracker.Web;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>Whoever sent a form that did nothing is where it is said why, with the keyboard and for a screen reader.</summary>
public sealed class RefusedFormTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab tab = null!;

    private IPage Page => tab.Page;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        tab = await browser.OpenTabAsync(new() { BypassCSP = true });
        await Page.SetUpAsync(host, "Ada Marsh");
    }

    public async ValueTask DisposeAsync()
    {
        await tab.DisposeAsync();
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Form_ThatIsRefused_HasItsErrorInFocus()
    {
        await OpenAsync(SiteUrls.Edit);
        await Page.FillAsync("#title", " ");
        await AssertRefusedAsync("#title", "Give the proposal a title");

        await OpenAsync(SiteUrls.CaseDesk("hiq-labs-v-linkedin"));
        await Page.SelectOptionAsync("#into", "apple-v-nso-group");
        await Page.FillAsync("#merge-why", " ");
        await AssertRefusedAsync("#merge-why", "Say why");

        await OpenAsync(SiteUrls.EntryMerge(RegistryKind.Party, "nso-group", "q-cyber"));
        await Page.FillAsync("#why", " ");
        await AssertRefusedAsync("#why", "Say why");

        await OpenAsync(SiteUrls.Withhold);
        await Page.SelectOptionAsync("#slug", "hiq-labs-v-linkedin");
        await Page.FillAsync("#texts", "Ann");
        await Page.SelectOptionAsync("#ground", new SelectOptionValue { Index = 1 });
        await Page.FillAsync("#reason", "Sealed.");
        await AssertRefusedAsync("#reason", "At least 4 letters");

        await Page.Context.ClearCookiesAsync();
        await OpenAsync(SiteUrls.SignIn);
        await Page.FillAsync("#username", "ada");
        await Page.FillAsync("#password", "not the password");
        await AssertRefusedAsync("#password", "No account opens");
    }

    private async Task OpenAsync(string address) => await Page.GotoAsync(host.Address + address);

    private async Task AssertRefusedAsync(string last, string expected)
    {
        await Page.Locator(last).PressAsync("Enter");
        await Expect(Page.Locator("[role=alert]")).ToContainTextAsync(expected);
        await Expect(Page.Locator("[role=alert]")).ToBeFocusedAsync();
        await Accessibility.AssertNoViolations(Page);
    }
}
