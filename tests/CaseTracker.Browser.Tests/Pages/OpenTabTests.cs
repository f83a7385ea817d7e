using System.Diagnostics;
using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A tab that stays open when the person behind it loses a right, and a browser that sends what its page does not offer.</summary>
public sealed class OpenTabTests(SharedBrowser browser) : IAsyncLifetime
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(5);

    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab ada = null!;
    private BrowserTab eve = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        ada = await browser.OpenTabAsync();
        await ada.Page.SetUpAsync(host, "Ada Marsh");
        eve = await browser.OpenTabAsync();
        await eve.Page.JoinAsync(host, "Eve Editor", Role.Editor);
    }

    public async ValueTask DisposeAsync()
    {
        await ada.DisposeAsync();
        await eve.DisposeAsync();
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task OpenTab_WhenTheRoleOrTheAccountOrTheSessionGoes_ShowsTheDraftNoMoreWithinFiveSeconds()
    {
        var proposal = await BeginAsync(ada.Page, "A title that is nobody’s business");
        foreach (
            var (take, give, words) in new (Func<PeopleRegister, Guid, Task> Take, Func<PeopleRegister, Guid, Task> Give, string Words)[]
            {
                (
                    (people, id) => people.ChangeRoleAsync(id, Role.Contributor, null, Cancellation),
                    (people, id) => people.ChangeRoleAsync(id, Role.Editor, null, Cancellation),
                    "Your account was changed."
                ),
                (
                    (people, id) => people.DisableAsync(id, null, Cancellation),
                    (people, id) => people.EnableAsync(id, null, Cancellation),
                    "signed out"
                ),
                ((people, id) => people.EndSessionsAsync(id, null, Cancellation), (_, _) => Task.CompletedTask, "signed out"),
            }
        )
        {
            var people = host.Services.GetRequiredService<PeopleRegister>();
            var id = (await people.FindAsync("eve", Cancellation))!.Value;
            await eve.Page.GotoAsync(proposal);
            await Expect(eve.Page.Locator("[data-live]")).ToBeAttachedAsync();
            await Expect(eve.Page.Locator("main")).ToContainTextAsync("nobody’s business");
            var before = await TokensAsync();

            await take(people, id);
            var waited = Stopwatch.StartNew();
            await Expect(eve.Page.Locator("[data-ended]")).ToContainTextAsync(words);

            Assert.InRange(waited.Elapsed, TimeSpan.Zero, Promised);
            await Expect(eve.Page.Locator("body")).Not.ToContainTextAsync("nobody’s business");
            Assert.DoesNotContain("business", await eve.Page.TitleAsync(), StringComparison.Ordinal);
            Assert.Equal(before, await TokensAsync());
            await give(people, id);
            if (words == "signed out")
                await SignInAgainAsync();
        }
    }

    [Fact]
    public async Task ForgedClicks_OnWhatIsDisabledOrNotThereAnyMore_ChangeNothing()
    {
        // An administrator, who lacks no right but one: four eyes.
        var page = ada.Page;
        await page.AddInitScriptAsync(
            """
            const real = WebSocket.prototype.send; window.sent = [];
            WebSocket.prototype.send = function (data) { window.socket = this; window.sent.push(data); return real.call(this, data); };
            window.sendAgain = data => real.call(window.socket, data);
            """
        );
        await BeginAsync(page, "Mine");

        // Handed in although nothing changed: a button that is disabled does nothing on the server either.
        var begun = await TokensAsync();
        await ForgeAsync(page, "Submit for review");
        Assert.Equal(begun, await TokensAsync());

        await ChangeTheCaseAsync(page);
        await page.GetByLabel("Why it changes; readers see this").FillAsync("A test.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit for review" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Publish" })).ToBeDisabledAsync();
        var handedIn = await TokensAsync();
        foreach (var button in new[] { "Publish", "Approve" })
        {
            await ForgeAsync(page, button);
        }

        Assert.Equal(handedIn, await TokensAsync());

        // The very bytes of a click, once more: its button is gone, and so is its handler.
        await page.EvaluateAsync("sent.length = 0");
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Submit for review" })).ToBeVisibleAsync();
        var takenBack = await TokensAsync();
        await page.EvaluateAsync("() => { for (const bytes of [...sent]) sendAgain(bytes); }");
        await page.GotoAsync(page.Url);
        await Expect(page.Locator("[data-live]")).ToBeAttachedAsync();
        Assert.Equal(takenBack, await TokensAsync());
    }

    private async Task<string> BeginAsync(IPage page, string title)
    {
        await page.GotoAsync($"{host.Address}/edit");
        await page.SelectOptionAsync("#slug", "whatsapp-v-nso-group");
        await page.FillAsync("#title", title);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/edit/proposals/*");
        await Expect(page.Locator("[data-live]")).ToBeAttachedAsync();
        return page.Url;
    }

    private static async Task ChangeTheCaseAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a ruling" }).ClickAsync();
        await page.FillAsync("#day", "2026-01-05");
        await page.FillAsync("#ruling-title", "An order of a test");
        await page.FillAsync("#source-title-0", "The order");
        await page.FillAsync("#source-publisher-0", "N.D. Cal.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this ruling in the draft" }).ClickAsync();
        await Expect(page.Locator(".said")).ToContainTextAsync("Kept in the draft.");
    }

    /// <summary>Takes the lock off the button by script, and presses it.</summary>
    private static async Task ForgeAsync(IPage page, string name)
    {
        var button = page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        await Expect(button).ToBeDisabledAsync();
        await button.EvaluateAsync("one => { one.disabled = false; one.click(); }");
        // What is sent after it is answered after it.
        await page.FillAsync("#whole-comment", "A word");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add the comment" })).ToBeEnabledAsync();
        await page.FillAsync("#whole-comment", "");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add the comment" })).ToBeDisabledAsync();
    }

    private async Task SignInAgainAsync()
    {
        await eve.Page.GotoAsync($"{host.Address}/account/sign-in");
        await eve.Page.FillAsync("#username", "eve");
        await eve.Page.FillAsync("#password", TestPeople.Password);
        await eve.Page.Keyboard.PressAsync("Enter");
        await eve.Page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<(Guid, ProposalStage)>> TokensAsync()
    {
        await using var context = await host
            .Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>()
            .CreateDbContextAsync(Cancellation);
        return
        [
            .. (await context.Proposals.Select(row => new { row.Token, row.Stage }).ToListAsync(Cancellation)).Select(row =>
                (row.Token, row.Stage)
            ),
        ];
    }
}
