using System.Text;
using System.Text.RegularExpressions;
using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Testing;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A case on paper: a brief on two pages.</summary>
public sealed partial class PrintTests(AppHost host, ReaderTabs tabs) : IClassFixture<AppHost>, IClassFixture<ReaderTabs>
{
    private const int MostPages = 2;

    /// <summary>What is between the margins of an A4 sheet, at 96 pixels an inch.</summary>
    private const int SheetWidth = 687;

    private const double LeastPoints = 8.5;

    /// <summary>The smallest letters in sight, in points: those of a drawing as large as it makes them.</summary>
    private const string SmallestLetters = """
        Math.min(...[...document.querySelectorAll("body *")]
          .filter(e => e.checkVisibility() && !e.closest(".visually-hidden"))
          .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
          .map(e => parseFloat(getComputedStyle(e).fontSize) * (e.ownerSVGElement ? e.getScreenCTM().a : 1) * .75))
        """;

    private const string WiderThanTheSheet = """
        [...document.querySelectorAll("main *")]
          .filter(e => e.checkVisibility() && !e.closest(".visually-hidden") && e.getBoundingClientRect().right > innerWidth + 1)
          .map(e => e.outerHTML.slice(0, 80)).join("\n")
        """;

    public static TheoryData<string> Cases =>
        [
            .. Directory
                .GetFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
                .Select(file => Path.GetFileName(file).Replace(".case.json", "", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Overview_OfABundledCase_PrintsOnTwoPages(string slug)
    {
        var page = (await tabs.UnderPolicyAsync()).Page;
        await page.GotoAsync($"{host.Address}/cases/{slug}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        foreach (var format in new[] { "A4", "Letter" })
            Assert.InRange(PagesOf(await page.PdfAsync(new() { Format = format })), 1, MostPages);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Overview_OnPaper_IsLegibleAndWholeAndNamesItsAddress(string slug)
    {
        var page = (await tabs.BesidePolicyAsync()).Page;
        await page.SetViewportSizeAsync(SheetWidth, 1000);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync($"{host.Address}/cases/{slug}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.True(await page.EvaluateAsync<double>(SmallestLetters) >= LeastPoints - 0.01, "some letters are too small");
        Assert.Equal("", await page.EvaluateAsync<string>(WiderThanTheSheet));
        var text = await page.Locator("body").InnerTextAsync();
        Assert.Contains($"{host.Address}/cases/{slug}?as-of=", text, StringComparison.Ordinal);
        Assert.Contains($"/cases/{slug}.html?as-of=", text, StringComparison.Ordinal);
        Assert.True(await page.Locator(".printed-sources li").First.IsVisibleAsync());
        foreach (var hedge in await page.Locator(".answers .hedge").AllAsync())
            Assert.True(await hedge.IsVisibleAsync());
    }

    [Fact]
    public async Task Overview_OnTheScreen_HasNothingThatIsForPaper()
    {
        var page = (await tabs.WithoutScriptAsync()).Page;
        await page.GotoAsync(host.Address + SitePages.Case);

        foreach (var forPaper in await page.Locator(".print-only, .on-paper").AllAsync())
            Assert.False(await forPaper.IsVisibleAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "the whole record, to print" }).ClickAsync();
        Assert.EndsWith(".html?length=full", page.Url, StringComparison.Ordinal);
    }

    /// <summary>The leaves of a PDF's page tree, which Chromium writes uncompressed.</summary>
    private static int PagesOf(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
