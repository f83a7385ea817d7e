using System.Text;
using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using CaseTracker.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>The lead of a case on its desk and in a proposal: what changed
/// under it, what its day can't know, and what it rests on.</summary>
public sealed class LeadJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Slug = "whatsapp-v-nso-group";

    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab tab = null!;

    private IPage Page => tab.Page;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        tab = await browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await Page.SetUpAsync(host, "Ada Marsh");
    }

    public async ValueTask DisposeAsync()
    {
        await tab.DisposeAsync();
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Lead_UnderWhichSomethingChanged_IsLookedAtAgain_AndAnotherIsWrittenWithWarnings()
    {
        var file = Encoding
            .UTF8.GetString(
                (await host.Services.GetRequiredService<CaseLibrary>().FindAsync(Slug, TestContext.Current.CancellationToken))!.Bytes.Span
            )
            .Replace("\"compensatory\": \"444719\"", "\"compensatory\": \"444720\"", StringComparison.Ordinal);
        await host
            .Services.GetRequiredService<CaseImporter>()
            .ImportAsync(
                Encoding.UTF8.GetBytes(file),
                new Publication("a test", "A sum was misread.", ChangeClass.Correction),
                TestContext.Current.CancellationToken
            );
        await Page.GotoAsync($"{host.Address}{SiteUrls.CaseDesk(Slug)}");
        await Assertions
            .Expect(Page.Locator("[aria-labelledby=lead]"))
            .ToContainTextAsync("the compensatory damages from $444,719 to $444,720");
        await Accessibility.AssertNoViolations(Page);
        await Page.PressAsync("Looked at again, still right");
        await Page.WaitForURLAsync("**/edit/proposals/*");
        await Page.Locator("[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("Still right as of");
        await Accessibility.AssertNoViolations(Page);

        await Page.ChooseAsync("#add-kind", "Lead");
        await Page.PressAsync("Add it");
        await Assertions.Expect(Page.Locator("#form-heading")).ToBeFocusedAsync();
        await Page.FillAsync("#f-date", "2025-11-01");
        await Page.FillAsync("#f-text", "NSO owes more than four million dollars.");
        await Page.Locator("#f-restsOn button").ClickAsync();
        await Page.SelectOptionAsync("#f-restsOn-0", "event/contempt-motion");
        await Page.SelectOptionAsync("#f-sources-0-source", "wire-2025-10");
        await Assertions
            .Expect(Page.Locator("main"))
            .ToContainTextAsync("Lead as of 1 November 2025: it says that something is owed, and nothing was in a judgment on that day.");
        await Assertions
            .Expect(Page.Locator("main"))
            .ToContainTextAsync("it rests on “Meta asks the court to hold NSO in contempt”, which had not happened by that day.");
        await Accessibility.AssertNoViolations(Page);
        await Page.PressAsync("Keep this in the draft");
        await Assertions.Expect(Page.Locator(".said")).ToHaveTextAsync("Kept in the draft.");
        await Assertions
            .Expect(Page.Locator(".diff-record", new() { HasText = "Lead as of 1 November 2025" }))
            .ToContainTextAsync("NSO owes more than four million dollars.");
    }
}
