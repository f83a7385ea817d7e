using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Permissions;
using CaseTracker.Testing;
using CaseTracker.Web;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>What the reset of the component library would take from pages of editors: links that look like links, a focus that is seen,
/// fields as high as choices, and tables that a phone can show.</summary>
public sealed class DeskLookTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string HeightsOfFields =
        "() => [...document.querySelectorAll('main form :is(select, "
        + "input[type=text])')].map(field => field.getBoundingClientRect().height)";

    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab ada = null!;

    private IPage Page => ada.Page;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        ada = await browser.OpenTabAsync();
        await Page.SetUpAsync(host, "Ada Marsh");
    }

    public async ValueTask DisposeAsync()
    {
        await ada.DisposeAsync();
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Desk_ItsLinksFieldsAndFocus_LookAsOnPublicPages()
    {
        await OpenAsync(SiteUrls.Edit);

        await Expect(Page.Locator(".desk-links a").First).ToHaveCSSAsync("text-decoration-line", "underline");
        await Page.Locator("#title").FocusAsync();
        foreach (var next in new[] { "button", "button", "a" })
        {
            await Page.Keyboard.PressAsync("Tab");
            await Expect(Page.Locator($"{next}:focus")).ToHaveCSSAsync("outline-width", "3px");
        }

        var heights = await Page.EvaluateAsync<double[]>(HeightsOfFields);
        Assert.True(heights.Length > 1);
        Assert.Single(heights.Distinct());

        await OpenAsync(SiteUrls.NewCase);
        await Expect(Page.Locator("textarea").First).ToHaveCSSAsync("mask-image", "none");
    }

    [Fact]
    public async Task People_AsWideAsAPhone_ShowEachPersonWithoutScrollingSideways()
    {
        await using var eve = await browser.OpenTabAsync();
        await eve.Page.JoinAsync(host, "Eve Editor", Role.Editor);
        await Page.SetViewportSizeAsync(390, 900);
        await OpenAsync(SiteUrls.People);

        foreach (var cells in await Page.Locator(".people tbody tr").AllAsync())
            Assert.True((await cells.BoundingBoxAsync())!.Height < 300);
        Assert.Equal(
            0,
            await Page.Locator(".people .mud-table-container").EvaluateAsync<int>("table => table.scrollWidth - table.clientWidth")
        );
    }

    private async Task OpenAsync(string path)
    {
        await Page.GotoAsync($"{host.Address}{path}");
        await Expect(Page.Locator("main[data-drawn]")).ToBeAttachedAsync();
    }
}
