using CaseTracker.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>The frames as pages of other sites show them, with the code that the site gives out for them.</summary>
public sealed class FrameTests(SharedBrowser browser, AppHost host) : IClassFixture<AppHost>
{
    private static readonly int[] Widths = [320, 439, 440, 639, 640, 800, 1200];

    private static readonly string[] Cases =
    [
        SitePages.Case,
        "/cases/hiq-labs-v-linkedin",
        "/cases/khashoggi-v-nso-group",
        "/cases/dada-v-nso-group",
    ];

    public static TheoryData<string, string> Frames =>
        [
            .. from frame in (string[])["money", "timeline", "status"]
            from days in (string[])["", "?as-of=2025-05-06", "?as-of=2018-01-01"]
            select (frame, days),
        ];

    [Theory]
    [MemberData(nameof(Frames))]
    public async Task Frame_OnAnotherSite_FitsItsHeightInEachWidthAndLeavesNoCookie(string frame, string days)
    {
        await using var tab = await browser.OpenTabAsync();
        foreach (var address in Cases)
        {
            await using var elsewhere = await OtherSite.ShowAsync(await CodeAsync(tab.Page, address, frame, days));
            await tab.Page.GotoAsync(elsewhere.Address);
            var inner = tab.Page.Frames[1];

            foreach (var width in Widths)
            {
                await tab.Page.SetViewportSizeAsync(width, 1300);
                var over = await inner.EvaluateAsync<int[]>(
                    "(e => [e.clientWidth, e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight])(document.documentElement)"
                );
                Assert.True(
                    over[0] == width && over is [_, <= 0, <= 0],
                    $"{address} {frame}{days} at {width} px: {string.Join(' ', over)}"
                );
            }

            Assert.Empty(await tab.Page.Context.CookiesAsync());
            Assert.Empty(tab.Complaints);
        }
    }

    [Theory]
    [InlineData("money")]
    [InlineData("timeline")]
    [InlineData("status")]
    public async Task Frame_LightAndDark_TakesItsColoursIsAccessibleAndReachedByKey(string frame)
    {
        await using var tab = await browser.OpenTabAsync(new() { BypassCSP = true });
        await using var elsewhere = await OtherSite.ShowAsync(await CodeAsync(tab.Page, SitePages.Case, frame, "?as-of=2025-10-17"));
        foreach (
            var (scheme, paper) in ((ColorScheme, string)[])
                [(ColorScheme.Light, "rgb(251, 250, 247)"), (ColorScheme.Dark, "rgb(22, 22, 20)")]
        )
        {
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await tab.Page.GotoAsync(elsewhere.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });

            Assert.Equal(paper, await tab.Page.Frames[1].EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
            await tab.Page.Keyboard.PressAsync("Tab");
            Assert.Equal(
                $"{host.Address}{SitePages.Case}?as-of=2025-10-17",
                await tab.Page.Frames[1].EvaluateAsync<string>("document.activeElement.href")
            );
            foreach (var width in (int[])[320, 800])
            {
                await tab.Page.SetViewportSizeAsync(width, 1300);
                await Accessibility.AssertNoViolations(tab.Page.Frames[1]);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/money")]
    [InlineData("/embed")]
    [InlineData("/pictures/money.svg")]
    public async Task Page_OfTheSite_IsRefusedInAFrameOfAnother(string page)
    {
        await using var tab = await browser.OpenTabAsync();
        await using var elsewhere = await OtherSite.ShowAsync(
            $"<iframe src=\"{host.Address}{SitePages.Case}{page}\" title=\"A page\"></iframe>"
        );

        await tab.Page.GotoAsync(elsewhere.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.StartsWith("chrome-error:", tab.Page.Frames[1].Url, StringComparison.Ordinal);
        Assert.Contains(tab.Complaints, complaint => complaint.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    private async Task<string> CodeAsync(IPage page, string address, string frame, string days)
    {
        await page.GotoAsync($"{host.Address}{address}/embed{days}");
        return await page.Locator($"#code-{frame}").InputValueAsync();
    }
}
