using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Registry;
using CaseTracker.Testing;
using CaseTracker.Web;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A reviewer finds that one party was entered twice, merges the
/// two entries, and takes it back, with the keyboard alone.</summary>
public sealed class RegistryJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private AppHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Reviewer_MergesTwoEntriesAndTakesItBack_WithTheKeyboardAlone()
    {
        await using var ada = await OpenAsync();
        await ada.Page.SetUpAsync(host, "Ada Marsh");
        await using var tab = await OpenAsync();
        var page = tab.Page;
        await page.JoinAsync(host, "Ray Lund", Role.Reviewer);

        await page.GotoAsync($"{host.Address}{SiteUrls.Edit}");
        await page.PressAsync("Parties and judges that cases share");
        await page.TypeIntoAsync("Name", "q cyber");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main [role=status]").First).ToHaveTextAsync("1 party found.");
        await SeenAsync(page);
        await page.PressAsync("Q Cyber Technologies Limited");
        await page.TypeIntoAsync("Look for another party", "nso");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Merge into nso-group: look first")).ToBeVisibleAsync();
        await SeenAsync(page);
        await page.PressAsync("Merge into nso-group: look first");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Merge “Q Cyber Technologies Limited” into “NSO Group Technologies Limited”");
        await SeenAsync(page);
        await page.TabToAsync(page.Locator("input[name=take-names]:checked"));
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("input[name=take-names][value=both]")).ToBeCheckedAsync();
        await page.TypeIntoAsync("Why", "One group of companies.");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main [role=status]").First).ToContainTextAsync("The entries are one.");
        await SeenAsync(page);

        await page.GotoAsync($"{host.Address}{SiteUrls.Party("q-cyber")}");
        await Expect(page).ToHaveURLAsync($"{host.Address}{SiteUrls.Party("nso-group")}");
        await Expect(page.Locator("main")).ToContainTextAsync("Formerly listed as “Q Cyber Technologies Limited” too");
        await SeenAsync(page);
        await page.GotoAsync($"{host.Address}{SiteUrls.Corrections}");
        await SeenAsync(page);

        await page.GotoAsync($"{host.Address}{SiteUrls.EntryDesk(RegistryKind.Party, "nso-group")}");
        await page.PressAsync("Undo the merger of q-cyber: look first");
        await Expect(page.GetByLabel("Why")).ToBeVisibleAsync();
        await SeenAsync(page);
        await page.TypeIntoAsync("Why", "They are two companies.");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main [role=status]").First).ToContainTextAsync("The merger is undone.");
        await page.GotoAsync($"{host.Address}{SiteUrls.Party("q-cyber")}");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Q Cyber Technologies");
        Assert.Empty(tab.Complaints);
    }

    private Task<BrowserTab> OpenAsync() => browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });

    private static async Task SeenAsync(IPage page)
    {
        foreach (
            var (width, scheme) in new[]
            {
                (1440, ColorScheme.Light),
                (360, ColorScheme.Dark),
                (360, ColorScheme.Light),
                (1440, ColorScheme.Dark),
            }
        )
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await Accessibility.AssertNoViolations(page);
        }

        await page.SetViewportSizeAsync(1440, 900);
    }
}
