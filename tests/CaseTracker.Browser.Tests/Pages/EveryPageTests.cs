using System.Collections.Concurrent;
using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Testing;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>Every page as people see it: wide and narrow, light and dark, printed, without script.</summary>
public sealed class EveryPageTests(AppHost host, ReaderTabs tabs) : IClassFixture<AppHost>, IClassFixture<ReaderTabs>
{
    public static TheoryData<string> Pages => [.. SitePages.All];

    /// <summary>Each width and each scheme once: what a rule finds of colour does not hang on the width.</summary>
    private static readonly (int Width, ColorScheme Scheme)[] Views = [(1440, ColorScheme.Light), (360, ColorScheme.Dark)];

    /// <summary>Two families, one of them in italics too, and each with the letters beyond Latin 1.</summary>
    private const int MostFonts = 5;

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

    [Fact]
    public async Task Overview_OfEachBundledCase_IsAtMost4000PixelsHigh()
    {
        var page = (await tabs.BesidePolicyAsync()).Page;
        await page.SetViewportSizeAsync(1440, 900);
        foreach (var slug in Directory.GetFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json").Select(Path.GetFileName))
        {
            await page.GotoAsync(
                $"{host.Address}/cases/{slug!.Replace(".case.json", "", StringComparison.Ordinal)}",
                new() { WaitUntil = WaitUntilState.NetworkIdle }
            );

            var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");

            Assert.True(height is > 1000 and <= 4000, $"{slug}: {height} px");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_UnderItsOwnPolicy_LoadsInFourRequestsAndItsFontsWithoutComplaintOrCookie_AndSaysTheSameWithoutScript(
        string address
    )
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
        var own = requests
            .Where(url => address.Contains("/embed/", StringComparison.Ordinal) || !url.Contains("/embed/", StringComparison.Ordinal))
            .ToLookup(url => url.Contains("/fonts/", StringComparison.Ordinal));
        Assert.InRange(own[false].Count(), 1, 4);
        // Each font once, and kept for good by its name.
        Assert.Equal(own[true].Distinct(), own[true]);
        Assert.InRange(own[true].Count(), 0, MostFonts);
        Assert.All(requests, url => Assert.StartsWith(host.Address, url, StringComparison.Ordinal));
        Assert.True(plain.Length > 100);
        foreach (var heading in await tab.Page.Locator("h1, h2, h3").AllInnerTextsAsync())
            Assert.Contains(heading, plain, StringComparison.OrdinalIgnoreCase);
    }
}
