using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Testing;
using CaseTracker.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A case that nobody has yet, from nothing to the public page, with the forms for records of every kind.</summary>
public sealed class RecordJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab tab = null!;

    private IPage Page => tab.Page;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false"), ("CaseTracker:AnotherReviews", "false")]);
        await host.InitializeAsync();
        tab = await browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await Page.GotoAsync($"{host.Address}/account/setup");
        foreach (var (field, value) in new[] { ("#code", host.Services.GetRequiredService<SetupCode>().Value), ("#display-name", "Ada Marsh"), ("#username", "ada"), ("#new-password", "four plain words here"), ("#new-password-again", "four plain words here") })
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
    public async Task Case_FromNothingToThePublicPage_RecordByRecord()
    {
        await Page.GotoAsync($"{host.Address}/edit/new");
        await Accessibility.AssertNoViolations(Page);
        foreach (var (field, value) in new[] { ("#name", "Acme Corp. v. Zebra Ltd."), ("#about", "Acme says that Zebra read its mail."), ("#number", "4:26-cv-00001"), ("#filed", "March 2026") })
            await Page.FillAsync(field, value);
        await Page.SelectOptionAsync("#court", "cand");
        await PressAsync("Begin the case");
        await Page.WaitForURLAsync("**/edit/proposals/*");
        await Page.Locator("[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await BeginAsync("Party");
        await PressAsync("Keep this in the draft");
        await Assertions.Expect(Page.Locator(".form-errors")).ToBeFocusedAsync();
        await Accessibility.AssertNoViolations(Page);
        await Page.SelectOptionAsync("#f-kind", "organisation");
        await Page.Locator("#f-names-0-name").FocusAsync();
        await Page.Keyboard.TypeAsync("Acme Corp.");
        await KeepAsync();
        await BeginAsync("Party");
        await Page.SelectOptionAsync("#f-kind", "organisation");
        await Page.FillAsync("#f-names-0-name", "Zebra Ltd.");
        await PressAsync("Add a name");
        await Page.FillAsync("#f-names-1-name", "Zebra Holdings Ltd.");
        await Page.FillAsync("#f-names-1-from", "May 2026");
        await Assertions.Expect(Page.Locator("#f-names-1-from-hint")).ToHaveTextAsync("Understood as May 2026.");
        await KeepAsync();

        await BeginAsync("Claim");
        await Page.FillAsync("#f-title", "Reading of mail");
        await Page.FillAsync("#f-law", "18 U.S.C. § 2511");
        await Page.Locator("input[name=f-by][value=acme-corp]").CheckAsync();
        await Page.Locator("input[name=f-against][value=zebra-ltd]").CheckAsync();
        await KeepAsync();

        await BeginAsync("Deadline");
        await Page.FillAsync("#f-date", "2 June 2026");
        await Page.FillAsync("#f-title", "The court sets a date for the answer");
        await Page.SelectOptionAsync("#f-docket", "trial");
        await Page.FillAsync("#f-effects-0-deadlineSet", "Zebra’s answer");
        await Page.FillAsync("#f-effects-0-on", "1 February 2027");
        await PressAsync("Add a source");
        await Page.FillAsync("#f-sources-0-newSource-title", "Order setting a schedule");
        await Page.FillAsync("#f-sources-0-newSource-publisher", "N.D. Cal.");
        await Page.SelectOptionAsync("#f-sources-0-newSource-class", "court record");
        await Accessibility.AssertNoViolations(Page);
        await KeepAsync();

        await BeginAsync("Event");
        await Page.FillAsync("#f-date", "2026-06-03");
        await Page.FillAsync("#f-title", "A slip");
        await Page.SelectOptionAsync("#f-kind", "statement");
        await KeepAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Undo the change of A slip, 3 June 2026" }).ClickAsync();
        await Assertions.Expect(Page.Locator(".said")).ToHaveTextAsync("Undone.");
        await Assertions.Expect(Page.Locator(".diff-record", new() { HasText = "A slip" })).ToHaveCountAsync(0);

        await Page.GetByRole(AriaRole.Button, new() { Name = "Comment on Reading of mail" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#comment-text")).ToBeFocusedAsync();
        await Page.SelectOptionAsync("#comment-field", "law");
        await Page.Keyboard.TypeAsync("Is it not § 2701?");
        await PressAsync("Add the comment");
        await Assertions.Expect(Page.Locator(".remark")).ToHaveTextAsync("Ada Marsh on law: Is it not § 2701?");
        await Accessibility.AssertNoViolations(Page);

        using (var answer = await new HttpClient().GetAsync($"{host.Address}/cases/acme-corp-v-zebra-ltd", TestContext.Current.CancellationToken))
            Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        await Page.GetByLabel("Why it changes; readers see this").FillAsync("A new case.");
        await PressAsync("Hand in for review");
        await PressAsync("Publish");
        await Assertions.Expect(Page.GetByText("Published as revision 1.")).ToBeVisibleAsync();
        await Page.GotoAsync($"{host.Address}/cases/acme-corp-v-zebra-ltd/parties");
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("Zebra Holdings Ltd.");
        await Page.GotoAsync($"{host.Address}/cases/acme-corp-v-zebra-ltd/timeline");
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("The court sets a date for the answer");
    }

    [Fact]
    public async Task Text_OfFortyThousandCharacters_PastedAtOnce_LosesNothing()
    {
        await Page.GotoAsync($"{host.Address}/edit");
        await Page.SelectOptionAsync("#slug", "whatsapp-v-nso-group");
        await Page.FillAsync("#title", "A long text");
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync("**/edit/proposals/*");
        var proposal = Page.Url;
        await Page.Locator("[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await BeginAsync("Event");
        var text = string.Concat(Enumerable.Repeat("forty thousand characters, all of them. ", 1_000));

        await Page.Locator("#f-text").FocusAsync();
        await Page.Keyboard.InsertTextAsync(text);
        await Assertions.Expect(Page.Locator("#form-heading [role=status]")).ToHaveTextAsync("saved");
        await PressAsync("Keep this in the draft");
        await Assertions.Expect(Page.Locator("#f-text-error")).ToContainTextAsync("10000 characters");
        await Page.EvaluateAsync("localStorage.clear()");
        await Page.GotoAsync(proposal);

        await Assertions.Expect(Page.Locator("#f-text")).ToHaveValueAsync(text);
    }

    private async Task BeginAsync(string kind)
    {
        await Page.GetByLabel("Add something else").SelectOptionAsync(new SelectOptionValue { Label = kind });
        await PressAsync("Add it");
        await Assertions.Expect(Page.Locator("#form-heading")).ToBeFocusedAsync();
    }

    private async Task KeepAsync()
    {
        await PressAsync("Keep this in the draft");
        await Assertions.Expect(Page.Locator(".said")).ToHaveTextAsync("Kept in the draft.");
    }

    /// <summary>By keyboard: the focus, then Enter.</summary>
    private async Task PressAsync(string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
    }
}
