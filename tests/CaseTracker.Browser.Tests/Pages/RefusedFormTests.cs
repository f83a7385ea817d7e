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
    public async Task Form_ThatIsRefused_HasItsFirstWrongFieldInFocus_AndTheSummaryWhereNoneIs()
    {
        await OpenAsync(SiteUrls.Edit);
        await Page.FillAsync("#title", " ");
        await AssertRefusedAsync("#title", "Give the proposal a title", "#title");

        await OpenAsync(SiteUrls.NewCase);
        await Page.FillAsync("#name", "Acme v. Zebra");
        await Page.FillAsync("#about", " ");
        await Page.FillAsync("#court", "cand");
        await Page.FillAsync("#number", "4:26-cv-1");
        await Page.FillAsync("#filed", "soonish");
        await AssertRefusedAsync("#filed", "Say when it was filed", "#about");
        await Page.Locator(".form-errors a").Last.ClickAsync();
        await Expect(Page.Locator("#filed")).ToBeInViewportAsync();
        await Expect(Page.Locator("#filed")).ToHaveValueAsync("soonish");

        await OpenAsync(SiteUrls.CaseDesk("hiq-labs-v-linkedin"));
        await Page.SelectOptionAsync("#merge-into", "apple-v-nso-group");
        await Page.FillAsync("#merge-why", " ");
        await AssertRefusedAsync("#merge-why", "Say why", "#merge-why");

        await OpenAsync(SiteUrls.EntryMerge(RegistryKind.Party, "nso-group", "q-cyber"));
        await Page.FillAsync("#why", " ");
        await AssertRefusedAsync("#why", "Say why", "#why");

        await OpenAsync(SiteUrls.Withhold);
        await Page.SelectOptionAsync("#slug", "hiq-labs-v-linkedin");
        await Page.FillAsync("#texts", "Ann");
        await Page.SelectOptionAsync("#ground", new SelectOptionValue { Index = 1 });
        await Page.FillAsync("#reason", "Sealed.");
        await AssertRefusedAsync("#reason", "At least 4 letters", "#texts");

        await OpenAsync(SiteUrls.Password);
        await Page.FillAsync("#password", "not the password");
        await Page.FillAsync("#new-password", "four other plain words");
        await Page.FillAsync("#new-password-again", "four other plain words");
        await AssertRefusedAsync("#new-password-again", "not your present password", "#password");
        await Expect(Page.Locator("#password")).ToHaveValueAsync("");

        await Page.Context.ClearCookiesAsync();
        await OpenAsync(SiteUrls.SignIn);
        await Page.FillAsync("#username", "ada");
        await Page.FillAsync("#password", "not the password");
        await AssertRefusedAsync("#password", "No account opens", "[role=alert]");
        await Expect(Page.Locator("#username")).ToHaveValueAsync("ada");
    }

    private async Task OpenAsync(string address) => await Page.GotoAsync(host.Address + address);

    private async Task AssertRefusedAsync(string last, string expected, string focused)
    {
        await Page.Locator(last).PressAsync("Enter");
        await Expect(Page.Locator("[role=alert]")).ToContainTextAsync(expected);
        await Expect(Page.Locator(focused)).ToBeFocusedAsync();
        await Accessibility.AssertNoViolations(Page);
    }
}
