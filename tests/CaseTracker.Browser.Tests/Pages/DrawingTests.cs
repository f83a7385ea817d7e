using System.Text.RegularExpressions;
using CaseTracker.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>The strip under the hands of readers: by key, by link, by dragging, and on a phone.</summary>
public sealed class DrawingTests(SharedBrowser browser, AppHost host) : IClassFixture<AppHost>
{
    private const string Timeline = SitePages.Case + "/timeline";

    [Fact]
    public async Task Keyboard_ThroughTheStrip_GoesInTheOrderOfTimeAndOutAgain()
    {
        await using var tab = await browser.OpenTabAsync();
        var page = tab.Page;
        await page.GotoAsync(host.Address + SitePages.Case);
        var keys = page.Locator(".mark-key");
        var count = await keys.CountAsync();

        await keys.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(keys.Nth(1)).ToBeFocusedAsync();
        await Expect(page.Locator(".said")).ToHaveTextAsync(await keys.Nth(1).GetAttributeAsync("aria-label") ?? "");
        await page.Keyboard.PressAsync("End");
        await Expect(keys.Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(keys.Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Every event as a list" })).ToBeFocusedAsync();

        Assert.InRange(count, 10, 24);
        Assert.InRange(await page.Locator(".strip a").CountAsync(), count, 40);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Mark_OfTheVerdict_IsALinkToIt(bool script)
    {
        await using var tab = await browser.OpenTabAsync(new() { JavaScriptEnabled = script });
        await tab.Page.GotoAsync(host.Address + SitePages.Case);

        await tab.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^6 May 2025, verdict: ") }).PressAsync("Enter");

        await Expect(tab.Page).ToHaveURLAsync($"{host.Address}{SitePages.Case}/events/verdict");
    }

    [Fact]
    public async Task Years_AndZoomLinks_LeadFromStretchToStretchWithoutScript()
    {
        await using var tab = await browser.OpenTabAsync(new() { JavaScriptEnabled = false });
        var page = tab.Page;
        await page.GotoAsync(host.Address + Timeline);

        await page.GetByRole(AriaRole.Link, new() { Name = "2025: closer to 2025" }).PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?from=2025-01-01&to=2025-12-31#strip$"));
        await Expect(page.Locator("li.event")).ToHaveCountAsync(12);
        await page.GetByRole(AriaRole.Link, new() { Name = "← Earlier" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?from=2024-01-01&to=2024-12-31#strip$"));
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^N.D. Cal.: only") }).PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?court=cand&from=2024-01-01&to=2024-12-31#strip$"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Whole case", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?court=cand#strip$"));
    }

    [Fact]
    public async Task Drag_OverAStretch_GoesCloserToIt()
    {
        await using var tab = await browser.OpenTabAsync(
            new()
            {
                ViewportSize = new() { Width = 1440, Height = 900 },
            }
        );
        var page = tab.Page;
        await page.GotoAsync(host.Address + Timeline);
        await page.Locator(".strip-field").ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator(".strip-field").BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(box.X + 300, box.Y + 30);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 500, box.Y + 30);
        await Expect(page.Locator(".picked")).ToBeVisibleAsync();
        await page.Mouse.UpAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"\?from=2021-\d\d-\d\d&to=2022-\d\d-\d\d#strip$"));
    }

    [Theory]
    [InlineData(SitePages.Case)]
    [InlineData(Timeline)]
    public async Task Strip_OnATablet_ScrollsByItselfAndKeepsTheNamesInSight(string address)
    {
        await using var tab = await browser.OpenTabAsync(
            new()
            {
                ViewportSize = new() { Width = 600, Height = 800 },
            }
        );
        await tab.Page.GotoAsync(host.Address + address);

        Assert.True(await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.True(
            await tab.Page.EvaluateAsync<bool>(
                "(s => s.scrollWidth > s.clientWidth && s.tabIndex === 0)(document.querySelector('.strip .scroll'))"
            )
        );
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.querySelector('.strip-names').getBoundingClientRect().left >= 0"));
        Assert.True(
            await tab.Page.EvaluateAsync<bool>(
                "parseFloat(getComputedStyle(document.querySelector('.strip-field text')).fontSize) * "
                    + "document.querySelector('.strip-field').getBoundingClientRect().width / 1016 >= 11"
            )
        );
    }

    [Theory]
    [InlineData("/")]
    [InlineData(SitePages.Case)]
    [InlineData(Timeline)]
    [InlineData("/cases/people-v-trump")]
    [InlineData("/cases/epic-games-v-apple")]
    [InlineData("/cases/hiq-labs-v-linkedin")]
    public async Task Strip_OnAPhone_IsWhollyInSightWithLegibleWordsAndAKeyOfFive(string address)
    {
        await using var tab = await browser.OpenTabAsync(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 800 },
            }
        );
        await tab.Page.GotoAsync(host.Address + address);
        var words = await tab.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll(".strip .on-phone text")].filter(text => {
              const box = text.getBoundingClientRect();
              const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
              return box.left < 0 || box.right > innerWidth || size < 11;
            }).map(text => text.textContent)
            """
        );

        Assert.Empty(words);
        Assert.True(await tab.Page.Locator(".strip .on-phone").IsVisibleAsync());
        Assert.Equal(1, await tab.Page.Locator(".strip > svg:visible, .strip .scroll:visible").CountAsync());
        Assert.InRange(await tab.Page.Locator(".strip figcaption > span").CountAsync(), 1, 5);
    }

    [Fact]
    public async Task Page_Printed_KeepsTheWholeStrip()
    {
        await using var tab = await browser.OpenTabAsync(
            new()
            {
                ViewportSize = new() { Width = 700, Height = 900 },
            }
        );
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await tab.Page.GotoAsync(host.Address + SitePages.Case);

        Assert.True(
            await tab.Page.EvaluateAsync<bool>(
                "(box => box.width > 600 && box.right <= document.documentElement.clientWidth)"
                    + "(document.querySelector('.strip > svg.on-paper').getBoundingClientRect())"
            )
        );
    }
}
