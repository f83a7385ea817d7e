using CaseTracker.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests;

public sealed class SiteTests(SharedBrowser browser, AppHost host) : IClassFixture<AppHost>
{
    [Fact]
    public async Task Home_InABrowser_HasAHeadingAndNoAccessibilityViolation()
    {
        await using var tab = await browser.OpenTabAsync();

        var answer = await tab.Page.GotoAsync($"{host.Address}/");

        Assert.Equal(200, answer?.Status);
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Accessibility.AssertNoViolations(tab.Page);
    }

    [Fact]
    public async Task BlazorClientScript_IsServedByTheSite()
    {
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri($"{host.Address}/_framework/blazor.web.js"), TestContext.Current.CancellationToken);

        Assert.Equal("text/javascript", answer.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Content.Headers.ContentLength > 100_000, $"only {answer.Content.Headers.ContentLength} bytes");
    }
}
