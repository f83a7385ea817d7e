using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using CaseTracker.Web;
using CaseTracker.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>From a site without people to an order that its readers see: an administrator invites, an editor records, a reviewer publishes.
/// By the keyboard alone, each in a browser of their own.</summary>
public sealed class TeamJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Title = "Order of 17 October 2025";

    private readonly TemporaryFolder data = new();
    private AppHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, []);
        await host.InitializeAsync();
        await host
            .Services.GetRequiredService<CaseImporter>()
            .ImportAsync(
                OctoberOrder.CaseBefore(),
                new Publication("A test", "A case without the order.", ChangeClass.Update),
                TestContext.Current.CancellationToken
            );
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Order_RecordedByAnEditorAndPublishedByAReviewer_IsSeenByReaders()
    {
        var (editor, reviewer) = await InviteBothAsync();
        var proposal = await RecordAsync(editor);
        await ReviewAsync(reviewer, proposal);

        await using var reader = await OpenAsync();
        await reader.Page.GotoAsync($"{host.Address}/cases/{OctoberOrder.Slug}");
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("permanent injunction");
        await Accessibility.AssertNoViolations(reader.Page);
        await reader.Page.GotoAsync($"{host.Address}/cases/{OctoberOrder.Slug}/money");
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("$4,447,190");
        await reader.Page.GotoAsync($"{host.Address}/cases/{OctoberOrder.Slug}/history");
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("Eve Ode");
    }

    private async Task<(string Editor, string Reviewer)> InviteBothAsync()
    {
        await using var ada = await OpenAsync();
        var page = ada.Page;
        await page.GotoAsync($"{host.Address}{SiteUrls.Setup}");
        await page.TypeIntoAsync("Set-up code", host.Services.GetRequiredService<SetupCode>().Value);
        await FillPersonAsync(page, "Ada Marsh", "ada");
        await EnrolAsync(page);
        await Expect(page).ToHaveURLAsync($"{host.Address}{SiteUrls.People}");
        return (await InviteAsync(page, "Eve Ode", "editor"), await InviteAsync(page, "Ray Lund", "reviewer"));
    }

    private async Task<string> RecordAsync(string link)
    {
        await using var eve = await OpenAsync();
        var page = eve.Page;
        await page.GotoAsync(link);
        await Accessibility.AssertNoViolations(page);
        await FillPersonAsync(page, "Eve Ode", "eve");
        await Expect(page.Locator(".account-bar")).ToContainTextAsync("Eve Ode, editor");

        await page.GotoAsync($"{host.Address}{SiteUrls.Edit}");
        await page.ChooseAsync("#slug", OctoberOrder.Slug);
        await page.TypeIntoAsync("What is it about?", Title);
        await page.Keyboard.PressAsync("Enter");
        await OctoberOrder.OpenFormAsync(page);
        await OctoberOrder.FillAsync(page);
        await Expect(page.Locator(".desk-preview")).ToContainTextAsync("$4,447,190");
        await Accessibility.AssertNoViolations(page);
        await page.PressAsync(OctoberOrder.Keep);
        await Expect(page.Locator(".said")).ToContainTextAsync("Kept in the draft.");
        await page.TypeIntoAsync("Why it changes; readers see this", "The order on the post-trial motions.");
        await page.PressAsync("Submit for review");

        // Four eyes: the author sees what a reviewer would press, locked, and why.
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Publish" })).ToBeDisabledAsync();
        await Accessibility.AssertNoViolations(page);
        return page.Url;
    }

    private async Task ReviewAsync(string link, string proposal)
    {
        await using var ray = await OpenAsync();
        var page = ray.Page;
        await page.GotoAsync(link);
        await FillPersonAsync(page, "Ray Lund", "ray");
        await EnrolAsync(page);

        await page.GotoAsync($"{host.Address}{SiteUrls.Edit}");
        await page.PressAsync(Title);
        await Expect(page).ToHaveURLAsync(proposal);
        await Expect(page.Locator("[data-live]")).ToBeAttachedAsync();
        var changes = page.Locator("main");
        await Expect(changes).ToContainTextAsync("Punitive damages $167,254,000 → $4,002,471");
        await Expect(changes).ToContainTextAsync("Order on the post-trial motions");
        await Expect(page.Locator(".desk-preview .after")).ToContainTextAsync("permanent injunction");
        await Accessibility.AssertNoViolations(page);
        await page.PressAsync("Publish");
        await Expect(page.GetByText("Published as revision 2.")).ToBeVisibleAsync();
        await Accessibility.AssertNoViolations(page);
    }

    private Task<BrowserTab> OpenAsync() => browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });

    private async Task<string> InviteAsync(IPage page, string name, string role)
    {
        await page.GotoAsync($"{host.Address}{SiteUrls.People}");
        await page.TypeIntoAsync("Whom", name);
        await page.ChooseAsync("#invite-role", role);
        await page.PressAsync("Make a link");
        await Expect(page.Locator(".link-once code")).ToBeVisibleAsync();
        await Accessibility.AssertNoViolations(page);
        return await page.Locator(".link-once code").InnerTextAsync();
    }

    private static async Task FillPersonAsync(IPage page, string name, string signInName)
    {
        await Accessibility.AssertNoViolations(page);
        await page.TypeIntoAsync("Your name", name);
        await page.TypeIntoAsync("Name to sign in with", signInName);
        await page.TypeIntoAsync("Password", TestPeople.Password);
        await page.TypeIntoAsync("Password again", TestPeople.Password);
        await page.PressAsync("Make the account");
        await Expect(page.Locator(".account-bar")).ToContainTextAsync(name);
    }

    private static async Task EnrolAsync(IPage page)
    {
        await page.PressAsync("Set up an app");
        await Expect(page.Locator("code.secret")).ToBeVisibleAsync();
        await Accessibility.AssertNoViolations(page);
        var key = (await page.Locator("code.secret").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.TypeIntoAsync("Code", Totp.Code(key));
        await page.PressAsync("Take it into use");
        await Expect(page.Locator(".codes li")).ToHaveCountAsync(10);
        await page.PressAsync("I have kept them, go on");
        await Expect(page.Locator(".codes")).ToHaveCountAsync(0);
    }
}
