using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.Permissions;
using CaseTracker.Testing;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A case that nobody has yet, from nothing to the public page, with the forms for records of every kind.</summary>
public sealed class RecordJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Slug = "acme-corp-v-zebra-ltd";
    private const string Keep = "Keep this in the draft";

    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private BrowserTab tab = null!;

    private IPage Page => tab.Page;

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        tab = await OpenAsync();
        await Page.SetUpAsync(host, "Ada Marsh");
    }

    public async ValueTask DisposeAsync()
    {
        await tab.DisposeAsync();
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Case_FromNothingToThePublicPage_RecordByRecord_ByTheKeyboardAlone()
    {
        await BeginCaseAsync();
        await AddPartiesAsync();
        await AddClaimSourceAndDeadlineAsync();
        await UndoASlipAsync();
        await CommentAsync();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await AnswerAsync());
        await Page.TypeIntoAsync("Why it changes; readers see this", "A new case.");
        await Page.PressAsync("Submit for review");
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Publish" })).ToBeDisabledAsync();
        await Accessibility.AssertNoViolations(Page);

        await PublishAsync(Page.Url);
        Assert.Equal(System.Net.HttpStatusCode.OK, await AnswerAsync());
        await using var reader = await OpenAsync();
        foreach (
            var (part, words) in new[]
            {
                ("", "Acme says that Zebra read its mail."),
                ("/parties", "Zebra Holdings Ltd."),
                ("/timeline", "The court sets a date for the answer"),
                ("/sources", "A letter to the court"),
            }
        )
        {
            await reader.Page.GotoAsync($"{host.Address}/cases/{Slug}{part}");
            await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync(words);
            await Accessibility.AssertNoViolations(reader.Page);
        }
    }

    private async Task BeginCaseAsync()
    {
        await Page.GotoAsync($"{host.Address}/edit/new");
        await Accessibility.AssertNoViolations(Page);
        await Page.TypeAtAsync("#name", "Acme Corp. v. Zebra Ltd.");
        await Page.TypeAtAsync("#about", "Acme says that Zebra read its mail.");
        await Page.TypeAtAsync("#court", "N.D. Cal.");
        await Page.TypeAtAsync("#number", "4:26-cv-00001");
        await Page.TypeAtAsync("#filed", "soonish");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator("#filed")).ToBeFocusedAsync();
        await Accessibility.AssertNoViolations(Page);
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.TypeAsync("March 2026");
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync("**/edit/proposals/*");
        await Page.Locator("[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Accessibility.AssertNoViolations(Page);
    }

    private async Task AddPartiesAsync()
    {
        await BeginAsync("Party");
        await Page.PressAsync(Keep);
        await Assertions.Expect(Page.Locator("#f-kind")).ToBeFocusedAsync();
        // What can't go into the draft yet is kept all the same.
        await Page.UntilAllIsSavedAsync();
        await Accessibility.AssertNoViolations(Page);
        await Page.ChooseAsync("#f-kind", "organisation");
        await Page.TypeAtAsync("#f-names-0-name", "Acme Corp.");
        await KeepAsync();
        await BeginAsync("Party");
        await Page.ChooseAsync("#f-kind", "organisation");
        await Page.TypeAtAsync("#f-names-0-name", "Zebra Ltd.");
        await Page.PressAsync("Add a name");
        await Page.TypeAtAsync("#f-names-1-name", "Zebra Holdings Ltd.");
        await Page.TypeAtAsync("#f-names-1-from", "May 2026");
        await Assertions.Expect(Page.Locator("#f-names-1-from-hint")).ToHaveTextAsync("Understood as May 2026.");
        await KeepAsync();
    }

    private async Task AddClaimSourceAndDeadlineAsync()
    {
        await BeginAsync("Claim");
        await Page.TypeAtAsync("#f-title", "Reading of mail");
        await Page.TypeAtAsync("#f-law", "18 U.S.C. § 2511");
        await TickAsync("input[name=f-by][value=acme-corp]");
        await TickAsync("input[name=f-against][value=zebra-ltd]");
        await KeepAsync();

        await BeginAsync("Source");
        await Page.TypeAtAsync("#f-title", "A letter to the court");
        await Page.TypeAtAsync("#f-publisher", "Acme Corp.");
        await Page.ChooseAsync("#f-class", "party");
        await Page.TypeAtAsync("#f-url", "https://example.org/letter");
        await KeepAsync();

        await BeginAsync("deadlineSet");
        await Page.TypeAtAsync("#f-date", "2 June 2026");
        await Page.ChooseAsync("#f-docket", "trial");
        await Page.TypeAtAsync("#f-title", "The court sets a date for the answer");
        await Page.TypeAtAsync("#f-effects-0-deadlineSet", "Zebra’s answer");
        await Page.TypeAtAsync("#f-effects-0-on", "1 February 2027");
        await Page.PressAsync("Add a source");
        await Page.TypeAtAsync("#f-sources-0-newSource-title", "Order setting a schedule");
        await Page.TypeAtAsync("#f-sources-0-newSource-publisher", "N.D. Cal.");
        await Page.ChooseAsync("#f-sources-0-newSource-class", "court record");
        await Page.TypeAtAsync("#f-sources-0-newSource-url", "https://example.org/letter/");
        await Assertions
            .Expect(Page.Locator(".likes"))
            .ToHaveTextAsync("The case has this address already: Acme Corp., “A letter to the court”.");
        await Accessibility.AssertNoViolations(Page);
        await KeepAsync();
    }

    private async Task UndoASlipAsync()
    {
        await BeginAsync("Event");
        await Page.TypeAtAsync("#f-date", "2026-06-03");
        await Page.ChooseAsync("#f-kind", "statement");
        await Page.TypeAtAsync("#f-title", "A slip");
        await KeepAsync();
        await Page.PressAsync("Undo the change of A slip, 3 June 2026");
        await Assertions.Expect(Page.Locator(".said")).ToHaveTextAsync("Undone.");
        await Assertions.Expect(Page.Locator(".diff-record", new() { HasText = "A slip" })).ToHaveCountAsync(0);

        await Page.ChooseAsync("#change-record", "Party/acme-corp");
        await Page.PressAsync("Remove it");
        await Assertions
            .Expect(Page.Locator(".form-errors li"))
            .ToHaveTextAsync("Claim “Reading of mail” still names it; change that first.");
        await Assertions.Expect(Page.Locator(".form-errors")).ToBeFocusedAsync();
        await Accessibility.AssertNoViolations(Page);
    }

    private async Task CommentAsync()
    {
        await Page.PressAsync("Comment on Reading of mail");
        await Assertions.Expect(Page.Locator("#comment-text")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Shift+Tab");
        await Page.ChooseAsync("#comment-field", "law");
        await Page.TypeAtAsync("#comment-text", "Is it not § 2701?");
        await Page.PressAsync("Add the comment");
        await Assertions
            .Expect(Page.Locator(".diff-record", new() { HasText = "Reading of mail" }).Locator(".remark"))
            .ToContainTextAsync("Is it not § 2701?");
        await Accessibility.AssertNoViolations(Page);
    }

    private async Task PublishAsync(string proposal)
    {
        await using var ray = await OpenAsync();
        await ray.Page.JoinAsync(host, "Ray Lund", Role.Reviewer);
        await ray.Page.GotoAsync(proposal);
        await ray.Page.Locator("[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(ray.Page.Locator("main")).ToContainTextAsync("Reading of mail");
        await Accessibility.AssertNoViolations(ray.Page);
        await ray.Page.PressAsync("Publish");
        await Assertions.Expect(ray.Page.GetByText("Published as revision 1.")).ToBeVisibleAsync();
    }

    private async Task<System.Net.HttpStatusCode> AnswerAsync()
    {
        using var visitor = new HttpClient();
        using var answer = await visitor.GetAsync($"{host.Address}/cases/{Slug}", TestContext.Current.CancellationToken);
        return answer.StatusCode;
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
        await Page.UntilAllIsSavedAsync();
        await Page.PressAsync(Keep);
        await Assertions.Expect(Page.Locator("#f-text-error")).ToContainTextAsync("10000 characters");
        await Page.EvaluateAsync("localStorage.clear()");
        await Page.GotoAsync(proposal);

        await Assertions.Expect(Page.Locator("#f-text")).ToHaveValueAsync(text);
    }

    private Task<BrowserTab> OpenAsync() => browser.OpenTabAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });

    /// <param name="kind">As the list of kinds has it.</param>
    private async Task BeginAsync(string kind)
    {
        await Page.ChooseAsync("#add-kind", kind);
        await Page.PressAsync("Add it");
        await Assertions.Expect(Page.Locator("#form-heading")).ToBeFocusedAsync();
    }

    private async Task KeepAsync()
    {
        await Page.PressAsync(Keep);
        await Assertions.Expect(Page.Locator(".said")).ToHaveTextAsync("Kept in the draft.");
    }

    private async Task TickAsync(string box)
    {
        await Page.TabToAsync(Page.Locator(box));
        await Page.Keyboard.PressAsync("Space");
    }
}
