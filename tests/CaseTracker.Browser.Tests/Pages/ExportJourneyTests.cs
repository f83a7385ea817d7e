using CaseTracker.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A journalist on deadline: the words into the clipboard, a file that looks as it should.</summary>
public sealed class ExportJourneyTests(SharedBrowser browser, AppHost host) : IClassFixture<AppHost>
{
    [Fact]
    public async Task Journalist_CopiesTheWordsOfADay_WithTheKeyboardAlone()
    {
        await using var tab = await browser.OpenTabAsync();
        var page = tab.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync($"{host.Address}{SitePages.Case}?as-of=2025-10-17");

        await page.GetByRole(AriaRole.Navigation, new() { Name = "This case" })
            .GetByRole(AriaRole.Link, new() { Name = "Export" })
            .PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Headline" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy plain text" }).PressAsync("Enter");
        await Expect(page.Locator(".copies [role=status]")).ToHaveTextAsync("Copied");

        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("As of 17 October 2025, WhatsApp v. NSO Group", copied, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy with formatting" }).PressAsync("Enter");
        await Expect(page.Locator(".copies [role=status]")).ToHaveTextAsync("Copied");
        var kinds = await page.EvaluateAsync<string[]>("navigator.clipboard.read().then(items => items.flatMap(item => item.types))");
        Assert.Contains("text/html", kinds);
        Assert.Contains("text/plain", kinds);
    }

    [Fact]
    public async Task Journalist_CopiesACitationWithItsItalics_AndTheCodeOfAFrame()
    {
        await using var tab = await browser.OpenTabAsync();
        var page = tab.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync($"{host.Address}{SitePages.Case}/cite?of=event/post-trial-order");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as Bluebook" }).First.PressAsync("Enter");
        await Expect(page.Locator(".copies [role=status]").First).ToHaveTextAsync("Copied");

        var words = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal(await page.Locator("#cite-0-bluebook").InnerTextAsync(), words);
        Assert.Contains(
            "<i>",
            await page.EvaluateAsync<string>(
                "navigator.clipboard.read().then(items => items[0].getType('text/html')).then(html => html.text())"
            ),
            StringComparison.Ordinal
        );

        await page.GotoAsync($"{host.Address}{SitePages.Case}/embed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the code: money awarded" }).PressAsync("Enter");
        await Expect(page.Locator(".copies [role=status]").First).ToHaveTextAsync("Copied");
        Assert.Equal(
            await page.Locator("#code-money").InputValueAsync(),
            await page.EvaluateAsync<string>("navigator.clipboard.readText()")
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Journalist_TakesTwoChosenCasesAway_WithTheKeyboardAlone(bool script)
    {
        await using var tab = await browser.OpenTabAsync(new() { JavaScriptEnabled = script });
        var page = tab.Page;
        await page.GotoAsync($"{host.Address}/cases");
        foreach (var chosen in new[] { "hiq-labs-v-linkedin", "whatsapp-v-nso-group" })
            await page.Locator($"input[value={chosen}]").PressAsync("Space");

        var taken = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "CSV of events" }).PressAsync("Enter")
        );

        Assert.Equal("/cases.csv", new Uri(taken.Url).AbsolutePath);
        var rows = (await File.ReadAllLinesAsync((await taken.PathAsync())!, TestContext.Current.CancellationToken)).Skip(1).ToList();
        foreach (var chosen in new[] { "hiq-labs-v-linkedin", "whatsapp-v-nso-group" })
            Assert.Contains(rows, row => row.Contains($"/cases/{chosen}", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("/cases/apple-v-nso-group", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WebPage_OpenedFromTheSite_HasItsOwnStyle()
    {
        await using var tab = await browser.OpenTabAsync(new() { JavaScriptEnabled = false });

        await tab.Page.GotoAsync($"{host.Address}{SitePages.Case}.html?as-of=2025-10-17");

        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("WhatsApp Inc. v. NSO Group Technologies Ltd.");
        await Expect(tab.Page.Locator("body")).ToHaveCSSAsync("max-width", "672px");
    }
}
