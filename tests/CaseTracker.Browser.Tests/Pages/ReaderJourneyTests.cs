using System.Text.RegularExpressions;
using CaseTracker.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A researcher's and a journalist's ways through a case, by mouse and by keyboard, with and without script.</summary>
public sealed partial class ReaderJourneyTests(SharedBrowser browser, AppHost host) : IClassFixture<AppHost>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Researcher_FromHomeToASource_OfTheVerdict(bool script)
    {
        await using var tab = await browser.OpenTabAsync(new() { JavaScriptEnabled = script });
        var page = tab.Page;
        await page.GotoAsync(host.Address);

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = CaseName() }).First.ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Case" })
            .GetByRole(AriaRole.Link, new() { NameRegex = TimelineTab() })
            .ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Jury awards $444,719 compensatory and $167,254,000 punitive damages" })
            .First.ClickAsync();
        await Expect(page).ToHaveURLAsync($"{host.Address}{SitePages.Case}/events/verdict");
        await page.GetByRole(AriaRole.Main).Locator("a[href*='/sources#']").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"/sources#[a-z0-9-]+$"));
        await Expect(page.Locator(":target")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reader_ChoosesADay_SeesTheCaseThenAndComesBack(bool script)
    {
        await using var tab = await browser.OpenTabAsync(new() { JavaScriptEnabled = script });
        var page = tab.Page;
        await page.GotoAsync(host.Address + SitePages.Case);

        await page.GetByLabel("State of the case as of").FillAsync("2025-05-06");
        if (!page.Url.Contains("as-of", StringComparison.Ordinal))
            await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"\?as-of=2025-05-06$"));
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("award of $167,698,719 by verdict, no judgment found");
        await Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("4,447,190");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = BackToToday() }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(host.Address + SitePages.Case);
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("4,447,190");
    }

    [Fact]
    public async Task Reader_OfAnEarlierDay_KeepsTheDayFromPageToPage()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.GotoAsync($"{host.Address}{SitePages.Case}?as-of=2025-12-31");

        foreach (var name in new[] { "Timeline", "Money", "Injunctions", "Claims", "Parties", "Sources" })
        {
            await tab
                .Page.GetByRole(AriaRole.Navigation, new() { Name = "Case" })
                .GetByRole(AriaRole.Link, new() { NameRegex = new Regex($"^{name}") })
                .ClickAsync();
            await Expect(tab.Page).ToHaveURLAsync(new Regex(@"as-of=2025-12-31$"));
        }
    }

    [Fact]
    public async Task Reader_FiltersTheTimeline_ByTheForm()
    {
        await using var tab = await browser.OpenTabAsync(new() { JavaScriptEnabled = false });
        var page = tab.Page;
        await page.GotoAsync($"{host.Address}{SitePages.Case}/timeline");
        var all = await page.Locator("main li.event").CountAsync();

        await page.GetByLabel("Kind").SelectOptionAsync("verdict");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Filter|Apply|Show") }).Last.ClickAsync();

        Assert.True(all >= 62);
        Assert.Equal(1, await page.Locator("main li.event").CountAsync());
        await Expect(page).ToHaveURLAsync(new Regex("kind=verdict"));
    }

    [Fact]
    public async Task Keyboard_FirstStop_IsTheSkipLinkAndItLeadsToTheContent()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.GotoAsync(host.Address + SitePages.Case);

        await tab.Page.Keyboard.PressAsync("Tab");
        await Expect(tab.Page.Locator("a.skip")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", tab.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SitePages.Case)]
    [InlineData(SitePages.Case + "/money")]
    [InlineData("/cases")]
    [InlineData(SitePages.Case + "/events/post-trial-order")]
    public async Task Keyboard_Tab_ReachesEverythingThatCanBeUsedAndShowsWhereItIs(string address)
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.GotoAsync(host.Address + address);
        const string usable =
            "Array.from(document.querySelectorAll('a[href], button, "
            + "input:not([type=hidden]), select, summary')).filter(e => e.checkVisibility())";
        var count = await tab.Page.EvaluateAsync<int>($"{usable}.length");

        for (var i = 0; i < count * 2; i++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (
                await tab.Page.EvaluateAsync<bool>(
                    """
                    () => {
                        const here = document.activeElement;
                        (window.reached ??= new Set()).add(here);
                        if (getComputedStyle(here).outlineStyle !== 'none') (window.marked ??= new Set()).add(here);
                        return
                    """ + $" {usable}.every(one => window.reached.has(one)); }}"
                )
            )
                break;
        }

        Assert.Equal(
            "[]",
            await tab.Page.EvaluateAsync<string>(
                "() => JSON.stringify(" + usable + ".filter(e => !window.reached.has(e)).map(e => e.outerHTML.slice(0, 120)))"
            )
        );
        Assert.Equal(
            "[]",
            await tab.Page.EvaluateAsync<string>(
                "() => JSON.stringify(Array.from(window.reached).filter(e => e !== "
                    + "document.body && !window.marked.has(e)).map(e => e.outerHTML.slice(0, 120)))"
            )
        );
    }

    [Fact]
    public async Task BlazorClientScript_IsServedByTheSite()
    {
        using var client = new HttpClient();

        using var answer = await client.GetAsync(
            new Uri($"{host.Address}/_framework/blazor.web.js"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal("text/javascript", answer.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Content.Headers.ContentLength > 100_000, $"only {answer.Content.Headers.ContentLength} bytes");
    }

    [GeneratedRegex("WhatsApp.*NSO")]
    private static partial Regex CaseName();

    [GeneratedRegex("^Timeline")]
    private static partial Regex TimelineTab();

    [GeneratedRegex("today", RegexOptions.IgnoreCase)]
    private static partial Regex BackToToday();
}
