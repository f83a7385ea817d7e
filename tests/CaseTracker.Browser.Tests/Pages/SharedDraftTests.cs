using System.Diagnostics;
using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Permissions;
using CaseTracker.Testing;
using CaseTracker.Web;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>Two people write in one draft, each in a browser of their own and
/// with a form of their own, until its author takes the other out.</summary>
public sealed class SharedDraftTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Unsaved = "Nobody but Ada reads this yet";

    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab ada = null!;
    private BrowserTab cai = null!;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        ada = await browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await ada.Page.SetUpAsync(host, "Ada Marsh");
        cai = await browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await cai.Page.JoinAsync(host, "Cai Contributor", Role.Contributor);
    }

    public async ValueTask DisposeAsync()
    {
        await ada.DisposeAsync();
        await cai.DisposeAsync();
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Draft_OfTwo_HoldsWhatBothKeep_AndTheAuthorSeesWhoWrote()
    {
        var (author, other) = (ada.Page, cai.Page);
        var proposal = await BeginAsync(author);
        await author.SelectOptionAsync("#name-editor", new SelectOptionValue { Label = "Cai Contributor, contributor" });
        await author.GetByRole(AriaRole.Button, new() { Name = "Name them" }).ClickAsync();
        await Expect(author.Locator(".said")).ToHaveTextAsync("Cai Contributor writes in it too now.");
        await TypeAsync(author, Unsaved);
        await Accessibility.AssertNoViolations(author);

        // The other finds it, and nothing of what its author is typing.
        await other.GotoAsync($"{host.Address}{SiteUrls.Edit}");
        await Expect(other.GetByRole(AriaRole.Region, new() { Name = "Shared with me" })).ToContainTextAsync("For two");
        await Accessibility.AssertNoViolations(other);
        await other.GetByRole(AriaRole.Link, new() { Name = "For two" }).ClickAsync();
        await Expect(other.Locator("[data-live]")).ToBeAttachedAsync();
        Assert.DoesNotContain(Unsaved, await other.ContentAsync(), StringComparison.Ordinal);
        await Expect(other.GetByText("Ada Marsh submits it.")).ToBeVisibleAsync();
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Submit for review" })).ToHaveCountAsync(0);
        await TypeAsync(other, "An order that Cai found");
        await KeepAsync(other);
        await Expect(other.Locator(".said")).ToHaveTextAsync("Kept in the draft.");
        await Accessibility.AssertNoViolations(other);

        // Its author is told, goes on typing, and keeps both.
        await Expect(author.Locator(".said")).ToHaveTextAsync("Cai Contributor saved meanwhile; this is how the draft stands now.");
        await Expect(author.Locator(".page-title")).ToContainTextAsync("saved by Cai Contributor");
        await Expect(author.Locator("#ruling-title")).ToHaveValueAsync(Unsaved);
        await KeepAsync(author);
        await Expect(author.Locator(".said")).ToHaveTextAsync("Kept in the draft, joined with what was saved meanwhile.");
        foreach (var title in new[] { Unsaved, "An order that Cai found" })
            await Expect(author.GetByRole(AriaRole.Region, new() { Name = "What it changes" })).ToContainTextAsync(title);
        Assert.Equal(proposal, other.Url);
    }

    [Fact]
    public async Task TakenOut_SeesTheDraftNoMoreWithinFiveSeconds_AndFindsWhatWasTypedOnceNamedAgain()
    {
        var (author, other) = (ada.Page, cai.Page);
        var proposal = await BeginAsync(author);
        await NameAsync(author);
        await other.GotoAsync(proposal);
        await TypeAsync(other, "Half a sentence");

        await author.GetByRole(AriaRole.Button, new() { Name = "Remove Cai Contributor" }).ClickAsync();
        var waited = Stopwatch.StartNew();
        await Expect(other.Locator("[data-ended]")).ToContainTextAsync("You were taken out of this draft.");
        Assert.InRange(waited.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        await Expect(other.Locator("#ruling-title")).ToHaveCountAsync(0);
        await Expect(author.Locator("#people-heading")).ToBeFocusedAsync();
        await other.GotoAsync(proposal);
        await Expect(other.Locator("body")).Not.ToContainTextAsync("For two");

        await NameAsync(author);
        await other.GotoAsync(proposal);
        await Expect(other.Locator("#ruling-title")).ToHaveValueAsync("Half a sentence");
    }

    [Fact]
    public async Task SavedStates_AreUndoneAndRedone_WithTheKeyboardAlone()
    {
        var page = ada.Page;
        await BeginAsync(page);
        await TypeAsync(page, "An order that was not");
        await KeepAsync(page);
        await Expect(page.Locator(".said")).ToHaveTextAsync("Kept in the draft.");
        var changes = page.GetByRole(AriaRole.Region, new() { Name = "What it changes" });
        await Expect(changes).ToContainTextAsync("An order that was not");

        await page.PressAsync("Show each, to go back to one");
        await Expect(page.Locator("#states-heading")).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "What was saved" }))
            .ToContainTextAsync("Event added: “An order that was not, 5 January 2026”");
        await Accessibility.AssertNoViolations(page);
        await page.PressAsync("Go back to state 1");
        await Expect(page.Locator(".said")).ToHaveTextAsync("The draft is as it was in state 1, saved by Ada Marsh.");
        await Expect(page.Locator("#states-heading")).ToBeFocusedAsync();
        await Expect(changes).ToContainTextAsync("Nothing yet.");

        // Going back is undone by going back again.
        await page.PressAsync("Go back to state 2");
        await Expect(changes).ToContainTextAsync("An order that was not");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "What was saved" })).ToContainTextAsync("Went back to state 1.");
        await Accessibility.AssertNoViolations(page);
    }

    private async Task<string> BeginAsync(IPage page)
    {
        await page.GotoAsync($"{host.Address}{SiteUrls.Edit}");
        await page.SelectOptionAsync("#slug", TestDrafts.Slug);
        await page.FillAsync("#title", "For two");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/edit/proposals/*");
        await Expect(page.Locator("[data-live]")).ToBeAttachedAsync();
        return page.Url;
    }

    private static async Task NameAsync(IPage page)
    {
        await page.SelectOptionAsync("#name-editor", new SelectOptionValue { Label = "Cai Contributor, contributor" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Name them" }).ClickAsync();
        await Expect(page.Locator(".said")).ToHaveTextAsync("Cai Contributor writes in it too now.");
    }

    private static async Task TypeAsync(IPage page, string title)
    {
        await Expect(page.Locator("[data-live]")).ToBeAttachedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a ruling" }).ClickAsync();
        await page.FillAsync("#day", "2026-01-05");
        await page.FillAsync("#ruling-title", title);
        await page.FillAsync("#source-title-0", title);
        await page.FillAsync("#source-publisher-0", "N.D. Cal.");
        await page.UntilAllIsSavedAsync();
    }

    private static Task KeepAsync(IPage page) =>
        page.GetByRole(AriaRole.Button, new() { Name = "Keep this ruling in the draft" }).ClickAsync();
}
