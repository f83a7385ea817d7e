using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Review;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Editing;
using CaseTracker.Testing;
using CaseTracker.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>An editor records the order of October 2025 on the case as it was the day before, from an empty list of people to the public page.</summary>
public sealed class EditorJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Slug = "before-the-order";
    private const string Password = "four plain words here";

    // One person, without a second factor: both have tests of their own.
    private static readonly (string Key, string Value)[] Alone = [("CaseTracker:RequireSecondFactor", "false"), ("CaseTracker:AnotherReviews", "false")];

    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab tab = null!;

    private IPage Page => tab.Page;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, Alone);
        await host.InitializeAsync();
        await host.Services.GetRequiredService<CaseImporter>().ImportAsync(CaseBeforeTheOrder(), new Publication("A test", "A case without the order.", ChangeClass.Update), TestContext.Current.CancellationToken);
        tab = await browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await Page.GotoAsync($"{host.Address}/account/setup");
        foreach (var (field, value) in new[] { ("#code", host.Services.GetRequiredService<SetupCode>().Value), ("#display-name", "Ada Marsh"), ("#username", "ada"), ("#new-password", Password), ("#new-password-again", Password) })
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

    [Fact]
    public async Task Ruling_FromTheFormToThePublicPage_WithTheKeyboardAlone()
    {
        await BeginAsync();
        await Accessibility.AssertNoViolations(Page);
        await OpenFormAsync();

        await FocusAsync("Keep this ruling in the draft");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator(".form-errors")).ToBeFocusedAsync();
        await Accessibility.AssertNoViolations(Page);

        await FillAsync();
        await Assertions.Expect(Page.Locator(".desk-preview")).ToContainTextAsync("$4,447,190");
        await Assertions.Expect(Page.Locator(".desk-preview .after")).ToContainTextAsync("permanent injunction");
        await Accessibility.AssertNoViolations(Page);
        await FocusAsync("Keep this ruling in the draft");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator(".said")).ToContainTextAsync("Kept in the draft.");

        await TypeAsync("Why it changes; readers see this", "The order of 17 October 2025.");
        await FocusAsync("Hand in for review");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Publish" })).ToBeVisibleAsync();
        await Accessibility.AssertNoViolations(Page);
        await FocusAsync("Publish");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByText("Published as revision 2.")).ToBeVisibleAsync();

        await Page.GotoAsync($"{host.Address}/cases/{Slug}/money");
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("$4,447,190");
        await Page.GotoAsync($"{host.Address}/cases/{Slug}/history");
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("Ada Marsh");
    }

    [Fact]
    public async Task OpenForm_WhenTheServerEndsAfterItSaidSaved_IsThereAgain()
    {
        var proposal = await BeginAsync();
        await OpenFormAsync();
        await TypeAsync("Title", "Half a ruling, as it was typed");
        await Assertions.Expect(Page.Locator("#form-heading [role=status]")).ToHaveTextAsync("saved");

        await host.DisposeAsync();
        host = new AppHost(data.FullName, Alone, new Uri(host.Address).Port);
        await host.InitializeAsync();
        await Page.GotoAsync(proposal);

        await Assertions.Expect(Page.GetByLabel("Title", new() { Exact = true }).First).ToHaveValueAsync("Half a ruling, as it was typed");
    }

    private async Task<string> BeginAsync()
    {
        await Page.GotoAsync($"{host.Address}/edit");
        await Accessibility.AssertNoViolations(Page);
        await Page.GetByLabel("Case").SelectOptionAsync(Slug);
        await TypeAsync("What is it about?", "Order of 17 October 2025");
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync("**/edit/proposals/*");
        return Page.Url;
    }

    private async Task OpenFormAsync()
    {
        await Assertions.Expect(Page.Locator("[data-live]")).ToBeAttachedAsync();
        await FocusAsync("Add a ruling");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator("#day")).ToBeVisibleAsync();
    }

    private async Task FillAsync()
    {
        await Page.Locator("#day").FocusAsync();
        await Page.Keyboard.TypeAsync("10172025");
        await TypeAsync("Title", "NSO barred from targeting WhatsApp; punitive damages cut");
        await ChooseAsync("#add-motion", "permanent-injunction");
        await ChooseAsync("#disposition-permanent-injunction", "granted");
        await ChooseAsync("#add-effect", "remittiturOffered:damages:punitive");
        await Page.Locator("#effect-0-to").FocusAsync();
        await Page.Keyboard.TypeAsync("$4,002,471");
        await Page.Locator("#part-injunction summary").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await ChooseAsync("#injunction-kind", "permanent");
        await Page.Locator("input[name=binds][value=nso]").FocusAsync();
        await Page.Keyboard.PressAsync("Space");
        await Page.Locator("#source-title-0").FocusAsync();
        await Page.Keyboard.TypeAsync("Order on the post-trial motions");
        await Page.Locator("#source-publisher-0").FocusAsync();
        await Page.Keyboard.TypeAsync("N.D. Cal.");
    }

    private async Task TypeAsync(string label, string text)
    {
        await Page.GetByLabel(label, new() { Exact = true }).First.FocusAsync();
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>As the keys would: the focus, then the value that typing its first letters leads to.</summary>
    private async Task ChooseAsync(string select, string value)
    {
        await Page.Locator(select).FocusAsync();
        await Page.Locator(select).SelectOptionAsync(value);
    }

    private Task FocusAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button }).FocusAsync();

    /// <summary>The first case as of 16 October 2025, under another address.</summary>
    private static byte[] CaseBeforeTheOrder()
    {
        var whole = new CaseHistory(CaseFile.Read(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json"))).Case!);
        var cut = new CaseReading(whole, new DateOnly(2025, 10, 16), new DateOnly(2026, 11, 24)).Case;
        var file = JsonNode.Parse(CaseFile.Write(cut))!;
        file["slug"] = Slug;
        // What was copied from a later source is cited by itself.
        foreach (var source in file["sources"]!.AsArray()) source!.AsObject().Remove("copiedFrom");
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}
