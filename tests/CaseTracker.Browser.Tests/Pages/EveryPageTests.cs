using CaseTracker.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>Every page as people see it: wide and narrow, light and dark, printed, without script.</summary>
public sealed class EveryPageTests(SharedBrowser browser, AppHost host) : IClassFixture<AppHost>
{
    public static TheoryData<string> Pages => [.. SitePages.All];

    /// <summary>Each width and each scheme once: what a rule finds of colour does not hang on the width.</summary>
    private static readonly (int Width, ColorScheme Scheme)[] Views = [(1440, ColorScheme.Light), (360, ColorScheme.Dark)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEachWidthAndScheme_IsAccessibleAndFits(string address)
    {
        // axe is a script of the test's own, which the site's policy would refuse.
        await using var tab = await browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await tab.Page.GotoAsync(host.Address + address);

        foreach (var (width, scheme) in Views)
        {
            await tab.Page.SetViewportSizeAsync(width, 900);
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

            await Accessibility.AssertNoViolations(tab.Page);
            Assert.True(
                await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                $"{address} scrolls sideways at {width} px"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_UnderItsOwnPolicy_LoadsInFourRequestsWithoutComplaintOrCookie_AndSaysTheSameWithoutScript(string address)
    {
        await using var tab = await browser.OpenTabAsync();
        var requests = new List<string>();
        tab.Page.Request += (_, request) => requests.Add(request.Url);

        var answer = await tab.Page.GotoAsync(host.Address + address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal(200, answer?.Status);
        Assert.Empty(tab.Complaints);
        Assert.Empty(await tab.Page.Context.CookiesAsync());
        // Beside what a page needs, one shows three others in frames.
        Assert.InRange(
            requests.Count(url =>
                address.Contains("/embed/", StringComparison.Ordinal) || !url.Contains("/embed/", StringComparison.Ordinal)
            ),
            1,
            4
        );
        Assert.All(requests, url => Assert.StartsWith(host.Address, url, StringComparison.Ordinal));

        await using var without = await browser.OpenTabAsync(new() { JavaScriptEnabled = false });
        await without.Page.GotoAsync(host.Address + address);
        var plain = await without.Page.Locator("body").InnerTextAsync();
        Assert.True(plain.Length > 100);
        foreach (var heading in await tab.Page.Locator("h1, h2, h3").AllInnerTextsAsync())
            Assert.Contains(heading, plain, StringComparison.OrdinalIgnoreCase);
    }
}
