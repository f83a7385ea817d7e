using System.Collections.Concurrent;
using CaseTracker.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>Every page as people see it: wide and narrow, light and dark, printed, without script.</summary>
public sealed class EveryPageTests(AppHost host, ReaderTabs tabs) : IClassFixture<AppHost>, IClassFixture<ReaderTabs>
{
    public static TheoryData<string> Pages => [.. SitePages.All];

    /// <summary>Each width and each scheme once: what a rule finds of colour does not hang on the width.</summary>
    private static readonly (int Width, ColorScheme Scheme)[] Views = [(1440, ColorScheme.Light), (360, ColorScheme.Dark)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEachWidthAndScheme_IsAccessibleAndFits(string address)
    {
        var page = (await tabs.BesidePolicyAsync()).Page;
        await page.GotoAsync(host.Address + address);

        foreach (var (width, scheme) in Views)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });

            await Accessibility.AssertNoViolations(page);
            Assert.True(
                await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                $"{address} scrolls sideways at {width} px"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_UnderItsOwnPolicy_LoadsInFourRequestsWithoutComplaintOrCookie_AndSaysTheSameWithoutScript(string address)
    {
        var tab = await tabs.UnderPolicyAsync();
        var without = await tabs.WithoutScriptAsync();
        var requests = new ConcurrentQueue<string>();
        void Note(object? sender, IRequest request) => requests.Enqueue(request.Url);
        tab.Page.Request += Note;

        // The page without script is read while the other one must prove that it asks for nothing more.
        var loading = tab.Page.GotoAsync(host.Address + address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await without.Page.GotoAsync(host.Address + address);
        var plain = await without.Page.Locator("body").InnerTextAsync();
        var answer = await loading;
        tab.Page.Request -= Note;

        Assert.Equal(200, answer?.Status);
        Assert.Empty(tab.TakeComplaints());
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
        Assert.True(plain.Length > 100);
        foreach (var heading in await tab.Page.Locator("h1, h2, h3").AllInnerTextsAsync())
            Assert.Contains(heading, plain, StringComparison.OrdinalIgnoreCase);
    }
}
