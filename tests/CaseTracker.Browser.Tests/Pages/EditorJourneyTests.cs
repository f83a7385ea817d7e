using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using CaseTracker.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>An editor records the order of October 2025 on the case as it was
/// the day before, from an empty list of people to the public page.</summary>
public sealed class EditorJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Password = "four plain words here";

    // One person, without a second factor: both have tests of their own.
    private static readonly (string Key, string Value)[] Alone =
    [
        ("CaseTracker:RequireSecondFactor", "false"),
        ("CaseTracker:AnotherReviews", "false"),
    ];

    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab tab = null!;

    private IPage Page => tab.Page;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, Alone);
        await host.InitializeAsync();
        await host
            .Services.GetRequiredService<CaseImporter>()
            .ImportAsync(
                OctoberOrder.CaseBefore(),
                new Publication("A test", "A case without the order.", ChangeClass.Update),
                TestContext.Current.CancellationToken
            );
        tab = await browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await Page.GotoAsync($"{host.Address}/account/setup");
        foreach (
            var (field, value) in new[]
            {
                ("#code", host.Services.GetRequiredService<SetupCode>().Value),
                ("#display-name", "Ada Marsh"),
                ("#username", "ada"),
                ("#new-password", Password),
                ("#new-password-again", Password),
            }
        )
            await Page.FillAsync(field, value);
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync(url => !url.EndsWith("/setup", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await tab.DisposeAsync();
        await host.DisposeAsync();
        data.Dispose();
    }

    /// <summary>Each refusal leads to what is wrong then, into a part of several
    /// fields too; mending one fault leaves the focus where it is.</summary>
    private async Task MendTheFirstFaultsAsync()
    {
        await Page.TypeDayAsync("#day", new DateOnly(2025, 10, 17));
        await Assertions.Expect(Page.Locator("#error-date")).ToBeEmptyAsync();
        await Assertions.Expect(Page.Locator("#day")).ToBeFocusedAsync();
        await Page.PressAsync(OctoberOrder.Keep);
        await Assertions.Expect(Page.Locator("#ruling-title")).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("An order");
        await Assertions.Expect(Page.Locator("#error-title")).ToBeEmptyAsync();
        await Page.PressAsync(OctoberOrder.Keep);
        await Assertions.Expect(Page.Locator("#part-sources :focus")).ToHaveCountAsync(1);
        await Page.FillAsync("#source-title-0", "An order");
        await Page.FillAsync("#source-publisher-0", "N.D. Cal.");
        await Page.FillAsync("#source-url-0", "javascript:alert(1)");
        await Page.PressAsync(OctoberOrder.Keep);
        await Assertions.Expect(Page.Locator("#source-url-0")).ToBeFocusedAsync();
        await Assertions
            .Expect(
                Page.Locator(".field:has(> #source-url-0[aria-invalid=true][aria-describedby=error-source-url-0]) > #error-source-url-0")
            )
            .ToContainTextAsync("http or https");
        await Accessibility.AssertNoViolations(Page);
        foreach (var field in new[] { "#ruling-title", "#source-title-0", "#source-publisher-0", "#source-url-0" })
            await Page.FillAsync(field, "");
    }

    [Fact]
    public async Task Ruling_FromTheFormToThePublicPage_WithTheKeyboardAlone()
    {
        await BeginAsync();
        await Accessibility.AssertNoViolations(Page);
        await OctoberOrder.OpenFormAsync(Page);

        await FocusAsync("Keep this ruling in the draft");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator("#day")).ToBeFocusedAsync();
        await Accessibility.AssertNoViolations(Page);
        await MendTheFirstFaultsAsync();

        await OctoberOrder.FillAsync(Page);
        await Assertions.Expect(Page.Locator(".desk-preview")).ToContainTextAsync("$4,447,190");
        await Assertions.Expect(Page.Locator(".desk-preview .after")).ToContainTextAsync("permanent injunction");
        await Accessibility.AssertNoViolations(Page);
        await FocusAsync("Keep this ruling in the draft");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator(".said")).ToContainTextAsync("Kept in the draft.");

        await FocusAsync("Submit for review");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator("#reason")).ToBeFocusedAsync();
        await Assertions
            .Expect(Page.Locator(".field:has(#reason[aria-invalid=true][aria-describedby=reason-error]) > #reason-error"))
            .ToHaveTextAsync("Say why this changes; readers will see it.");
        await Accessibility.AssertNoViolations(Page);
        await TypeAsync("Why it changes; readers see this", "The order of 17 October 2025.");
        await FocusAsync("Submit for review");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Publish" })).ToBeVisibleAsync();
        await Accessibility.AssertNoViolations(Page);
        await FocusAsync("Publish");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByText("Published as revision 2.")).ToBeVisibleAsync();

        await Page.GotoAsync($"{host.Address}/cases/{OctoberOrder.Slug}/money");
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("$4,447,190");
        await Page.GotoAsync($"{host.Address}/cases/{OctoberOrder.Slug}/history");
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("Ada Marsh");
    }

    [Fact]
    public async Task OpenForm_WhenTheServerEndsAfterItSaidSaved_IsThereAgain()
    {
        var proposal = await BeginAsync();
        await OctoberOrder.OpenFormAsync(Page);
        await TypeAsync("Title", "Half a ruling, as it was typed");
        await Page.UntilAllIsSavedAsync();

        await host.DisposeAsync();
        host = new AppHost(data.FullName, Alone, new Uri(host.Address).Port);
        await host.InitializeAsync();
        await Page.GotoAsync(proposal);

        await Assertions.Expect(Page.GetByLabel("Title", new() { Exact = true }).First).ToHaveValueAsync("Half a ruling, as it was typed");
    }

    [Fact]
    public async Task Added_WhileTheKeyboardIsElsewhere_DoesNotTakeTheFocus()
    {
        const string Add = "caseTrackerToAdded(document.getElementById('form-heading'))";
        await BeginAsync();
        await OctoberOrder.OpenFormAsync(Page);

        await Page.Locator("#ruling-title").FocusAsync();
        await Page.EvaluateAsync(Add);
        await Assertions.Expect(Page.Locator("#ruling-title")).ToBeFocusedAsync();

        await Page.EvaluateAsync("document.activeElement.blur()");
        await Page.EvaluateAsync(Add);
        await Assertions.Expect(Page.Locator("#form-heading")).ToBeFocusedAsync();
    }

    private async Task<string> BeginAsync()
    {
        await Page.GotoAsync($"{host.Address}/edit");
        await Accessibility.AssertNoViolations(Page);
        await Page.GetByLabel("Case").SelectOptionAsync(OctoberOrder.Slug);
        await TypeAsync("What is it about?", "Order of 17 October 2025");
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync("**/edit/proposals/*");
        return Page.Url;
    }

    private async Task TypeAsync(string label, string text)
    {
        await Page.GetByLabel(label, new() { Exact = true }).First.FocusAsync();
        await Page.Keyboard.TypeAsync(text);
    }

    private Task FocusAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button }).FocusAsync();
}
