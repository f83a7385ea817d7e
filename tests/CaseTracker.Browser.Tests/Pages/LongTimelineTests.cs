using CaseTracker.Benchmarks;
using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>The made-up case of 2,000 events, taken in like any other.</summary>
public sealed class LongTimelineTests(SharedBrowser browser, LongTimelineTests.LargeSite site) : IClassFixture<LongTimelineTests.LargeSite>
{
    private const string Timeline = "/cases/large-case/timeline";

    private AppHost Host => site.Host;

    public sealed class LargeSite : IAsyncLifetime
    {
        public AppHost Host { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Host.InitializeAsync();
            var importer = Host.Services.GetRequiredService<CaseImporter>();
            await importer.ImportAsync(
                GeneratedCase.Json,
                new Publication("Test", "A case made up for measurements.", ChangeClass.Initial),
                TestContext.Current.CancellationToken
            );
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }

    [Theory]
    [InlineData(Timeline, 1440)]
    [InlineData(Timeline, 360)]
    [InlineData(Timeline + "?page=7", 1440)]
    [InlineData(Timeline + "?from=2018-01-01&to=2018-12-31", 360)]
    [InlineData("/cases/large-case/money", 1440)]
    public async Task Page_OfALongCase_IsAccessibleAndFits(string address, int width)
    {
        await using var tab = await browser.OpenTabAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                BypassCSP = true,
            }
        );

        await tab.Page.GotoAsync(Host.Address + address);

        await Accessibility.AssertNoViolations(tab.Page);
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Permalink_ToAnEvent_FindsItsPage()
    {
        await using var tab = await browser.OpenTabAsync(new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync($"{Host.Address}/cases/large-case/events/event-1500");

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "In the timeline" }).ClickAsync();

        await Expect(tab.Page.Locator(":target")).ToHaveIdAsync("event-1500");
    }

    [Fact]
    public async Task Permalink_WithoutAPage_IsFoundByTheScript()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.GotoAsync($"{Host.Address}{Timeline}#event-1500");

        await Expect(tab.Page.Locator(":target")).ToHaveIdAsync("event-1500");
    }

    [Fact]
    public async Task Pages_LeadOnAndBack()
    {
        await using var tab = await browser.OpenTabAsync(new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync(Host.Address + Timeline);

        await tab.Page.Locator(".pages [rel=next]").First.ClickAsync();
        await Expect(tab.Page.Locator(".pages").First).ToContainTextAsync("page 2 of 22");
        await tab.Page.Locator("nav[aria-label=Years] a", new() { HasText = "2020" }).ClickAsync();
        await Expect(tab.Page.Locator(":target")).ToContainTextAsync("2020");
        await tab.Page.Locator(".pages [rel=prev]").First.ClickAsync();
        await Expect(tab.Page.Locator(".pages").First).ToContainTextAsync("page 10 of 22");
    }
}
