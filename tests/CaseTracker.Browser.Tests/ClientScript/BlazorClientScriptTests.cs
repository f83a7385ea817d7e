using CaseTracker.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.ClientScript;

public sealed class BlazorClientScriptTests(SharedBrowser browser, CounterHost host) : IClassFixture<CounterHost>
{
    [Fact]
    public async Task Button_ClickedOnAnInteractivePage_CountsOnTheServer()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.GotoAsync($"{host.Address}/counter");
        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Clicked 0 times");

        await tab.Page.GetByRole(AriaRole.Button).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Clicked 2 times");
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task InteractivePage_HasOneContentSecurityPolicy()
    {
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri($"{host.Address}/counter"), TestContext.Current.CancellationToken);

        Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
    }
}
