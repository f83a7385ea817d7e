using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Permissions;
using CaseTracker.Testing;
using CaseTracker.Web;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A suggestion on its way from a reader to a proposal, each in a browser of their own.</summary>
public sealed class SuggestionJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab reader = null!;
    private BrowserTab eve = null!;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        await using (var ada = await OpenAsync())
            await ada.Page.SetUpAsync(host, "Ada Marsh");
        (reader, eve) = (await OpenAsync(), await OpenAsync());
        await eve.Page.JoinAsync(host, "Eve Ode", Role.Editor);
    }

    public async ValueTask DisposeAsync()
    {
        await reader.DisposeAsync();
        await eve.DisposeAsync();
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Suggestion_OfAReader_IsAnsweredByAnEditor()
    {
        await reader.Page.GotoAsync($"{host.Address}{SitePages.Case}/money");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Suggest a correction" }).ClickAsync();
        await Expect(reader.Page.GetByLabel("Which page is it about?")).ToHaveValueAsync($"{SitePages.Case}/money");
        await Expect(reader.Page.GetByLabel("Leave this field empty")).ToBeHiddenAsync();
        await reader.Page.FillAsync("#suggest-what", " ");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Send it to the editors" }).ClickAsync();
        await Expect(reader.Page.Locator("#suggest-what")).ToBeFocusedAsync();
        await Expect(reader.Page.Locator("#suggest-what-error")).ToHaveTextAsync("Say what is wrong or missing.");
        await Accessibility.AssertNoViolations(reader.Page);
        await reader.Page.FillAsync("#suggest-what", "The fee is wrong:\nsee https://example.org/order.pdf");
        await reader.Page.FillAsync("#suggest-email", "ann@example.org");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Send it to the editors" }).ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Thank you" })).ToBeVisibleAsync();
        Assert.Empty(await reader.Page.Context.CookiesAsync());

        await OpenDeskAsync(SiteUrls.Edit);
        await Accessibility.AssertNoViolations(eve.Page);
        await eve.Page.GetByRole(AriaRole.Link, new() { Name = "The fee is wrong" }).ClickAsync();
        await Expect(eve.Page.Locator(".reader-text")).ToContainTextAsync("The fee is wrong:");
        await Accessibility.AssertNoViolations(eve.Page);
        await OpenDeskAsync(SiteUrls.Suggestion("1"));
        await eve.Page.GetByRole(AriaRole.Button, new() { Name = "Begin a proposal" }).ClickAsync();
        await Expect(eve.Page.GetByRole(AriaRole.Heading, new() { Name = "Suggestion 1 from a reader" })).ToBeVisibleAsync();
        await Expect(eve.Page.Locator(".remark")).ToContainTextAsync("The fee is wrong");

        await OpenDeskAsync(SiteUrls.Suggestion("1"));
        await eve.Page.GetByLabel("What became of it").SelectOptionAsync("declined");
        await eve.Page.FillAsync("#note", "The order says otherwise.");
        await eve.Page.GetByRole(AriaRole.Button, new() { Name = "Close it" }).ClickAsync();

        await Expect(eve.Page.GetByText("The order says otherwise.")).ToBeVisibleAsync();
        await Expect(eve.Page.GetByText("ann@example.org")).ToHaveCountAsync(0);
        await Accessibility.AssertNoViolations(eve.Page);
        await OpenDeskAsync(SiteUrls.Suggestions);
        await Expect(eve.Page.Locator("[aria-labelledby=closed]")).ToContainTextAsync("declined");
        await Accessibility.AssertNoViolations(eve.Page);
    }

    private Task<BrowserTab> OpenAsync() => browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });

    private async Task OpenDeskAsync(string path)
    {
        await eve.Page.GotoAsync($"{host.Address}{path}");
        await Expect(eve.Page.Locator("main[data-drawn]")).ToBeAttachedAsync();
    }
}
