using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Permissions;
using CaseTracker.Testing;
using CaseTracker.Web;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A proposal on its way between the one who wrote it and the one who reviews it, each in a browser of their own.</summary>
public sealed class ReviewJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab eve = null!;
    private BrowserTab ray = null!;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        await using (var ada = await OpenAsync())
            await ada.Page.SetUpAsync(host, "Ada Marsh");
        (eve, ray) = (await OpenAsync(), await OpenAsync());
        await eve.Page.JoinAsync(host, "Eve Ode", Role.Contributor);
        await ray.Page.JoinAsync(host, "Ray Lund", Role.Reviewer);
    }

    public async ValueTask DisposeAsync()
    {
        await eve.DisposeAsync();
        await ray.DisposeAsync();
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Comment_OnAField_IsAnsweredAndSettledBesideThatField()
    {
        var proposal = $"{host.Address}{SiteUrls.Proposal(await TestDrafts.SubmittedAsync(host, "eve", "The attack begins"))}";
        await GoAsync(ray.Page, proposal);
        await ray.Page.TabToAsync(ray.Page.GetByRole(AriaRole.Button, new() { Name = "Comment on The attack begins" }));
        await ray.Page.Keyboard.PressAsync("Enter");
        await ray.Page.GetByLabel("On", new() { Exact = true }).SelectOptionAsync("title");
        await ray.Page.TypeIntoAsync("Comment", "Is that how the docket words it?");
        await ray.Page.PressAsync("Add the comment");
        var beside = ray.Page.Locator(".diff > li", new() { HasText = "Title" }).Locator(".thread");
        await Expect(beside).ToContainTextAsync("Is that how the docket words it?");
        await Accessibility.AssertNoViolations(ray.Page);

        await GoAsync(eve.Page, proposal);
        await eve.Page.PressAsync("Answer Ray Lund: Is that how the docket words it?");
        await eve.Page.TypeIntoAsync("Your answer", "Entry 1 does.");
        await Accessibility.AssertNoViolations(eve.Page);
        await eve.Page.PressAsync("Add the answer");
        await Expect(eve.Page.Locator(".thread")).ToContainTextAsync("Entry 1 does.");
        await eve.Page.PressAsync("Mark as settled: Is that how the docket words it?");

        await Expect(eve.Page.Locator(".thread.settled")).ToContainTextAsync("Settled by Eve Ode");
        await Accessibility.AssertNoViolations(eve.Page);
    }

    [Fact]
    public async Task Approval_IsSeenByItsAuthor_AndEndsWhenTheyTakeItBack()
    {
        var proposal = $"{host.Address}{SiteUrls.Proposal(await TestDrafts.SubmittedAsync(host, "eve", "The attack begins"))}";
        await GoAsync(ray.Page, proposal);
        await ray.Page.PressAsync("Approve");
        await Expect(ray.Page.Locator(".note")).ToContainTextAsync("Approved by Ray Lund");
        await Accessibility.AssertNoViolations(ray.Page);
        await ray.Page.GotoAsync($"{host.Address}{SiteUrls.Edit}");
        await Expect(ray.Page.Locator("section", new() { HasText = "Approved, not published yet" }))
            .ToContainTextAsync("The attack begins");

        await GoAsync(eve.Page, proposal);
        await Expect(eve.Page.Locator(".note")).ToContainTextAsync("Approved by Ray Lund");
        await eve.Page.PressAsync("Withdraw");

        await Expect(eve.Page.GetByRole(AriaRole.Button, new() { Name = "Submit for review" })).ToBeVisibleAsync();
        await Expect(eve.Page.Locator(".note")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Schedule_ByAReviewer_IsSeenTakenOffAndKept()
    {
        var proposal = $"{host.Address}{SiteUrls.Proposal(await TestDrafts.SubmittedAsync(host, "eve", "The attack begins"))}";
        await GoAsync(ray.Page, proposal);
        foreach (var (deed, field) in new[] { ("Send back", "#comment"), ("Set the time", "#publish-at") })
        {
            await ray.Page.FillAsync("#publish-at", "2020-01-01T09:30");
            await ray.Page.PressAsync(deed);
            await Expect(ray.Page.Locator(field)).ToBeFocusedAsync();
            await Expect(ray.Page.Locator("[aria-invalid=true]")).ToHaveAttributeAsync("id", field[1..]);
            await Expect(ray.Page.Locator($"{field}-error")).Not.ToBeEmptyAsync();
            await Accessibility.AssertNoViolations(ray.Page);
        }

        await ray.Page.GetByLabel("Or schedule it for a time, in UTC").FillAsync($"{DateTime.UtcNow.AddDays(1):yyyy-MM-dd}T09:30");
        await ray.Page.PressAsync("Set the time");
        await Expect(ray.Page.Locator(".note").Last).ToContainTextAsync("09:30 UTC");
        await Accessibility.AssertNoViolations(ray.Page);
        await ray.Page.GotoAsync($"{host.Address}{SiteUrls.Edit}");
        await Expect(ray.Page.Locator("section", new() { HasText = "Approved, not published yet" })).ToContainTextAsync("09:30 UTC");
        await Accessibility.AssertNoViolations(ray.Page);

        await GoAsync(ray.Page, proposal);
        await ray.Page.PressAsync("Take it off the schedule");

        await Expect(ray.Page.GetByRole(AriaRole.Button, new() { Name = "Set the time" })).ToBeVisibleAsync();
        await Expect(ray.Page.Locator(".note")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task TwoWindows_OfOneDraft_ShowBothValuesAndLoseNeither()
    {
        var (_, draft) = await TestDrafts.DraftedAsync(host, "eve", "The attack begins");
        var (one, other) = (eve.Page, await eve.Page.Context.NewPageAsync());
        foreach (var page in new[] { one, other })
        {
            await GoAsync(page, $"{host.Address}{SiteUrls.Proposal(draft.Id)}");
            await page.GetByRole(AriaRole.Button, new() { Name = "Change again: The attack begins" }).ClickAsync();
            await Expect(page.Locator("#form-heading")).ToBeFocusedAsync();
        }

        await one.GetByLabel("Title", new() { Exact = true }).FillAsync("From one window");
        await one.PressAsync("Keep this in the draft");
        await Expect(one.Locator(".said")).ToContainTextAsync("Kept in the draft.");
        await other.GetByLabel("Title", new() { Exact = true }).FillAsync("From the other");
        await other.UntilAllIsSavedAsync();
        await other.PressAsync("Keep this in the draft");
        await Expect(other.Locator(".form-errors fieldset")).ToContainTextAsync("Saved meanwhile: From one window");
        await Accessibility.AssertNoViolations(other);
        await other.GetByLabel("Yours: From the other").CheckAsync();
        await other.PressAsync("Keep with these");

        await Expect(other.Locator(".said")).ToContainTextAsync("joined with what was saved meanwhile");
        await Expect(other.Locator(".diff-record")).ToContainTextAsync("From the other");
    }

    private Task<BrowserTab> OpenAsync() => browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });

    private static async Task GoAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await Expect(page.Locator("[data-live]")).ToBeAttachedAsync();
    }
}
