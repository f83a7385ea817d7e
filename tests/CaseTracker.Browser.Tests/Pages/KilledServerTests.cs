using System.Diagnostics;
using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Testing;
using CaseTracker.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>The server is killed in the middle of typing, again and again: what was typed two seconds before is there each time.</summary>
public sealed class KilledServerTests(SharedBrowser browser) : IAsyncLifetime
{
    private const int Kills = 20;
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);

    private readonly TemporaryFolder data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Somebody with an account, made in this process so that the code need not be read from a log.</summary>
    public async ValueTask InitializeAsync()
    {
        await using var host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.GotoAsync($"{host.Address}/account/setup");
        foreach (var (field, value) in new[] { ("#code", host.Services.GetRequiredService<SetupCode>().Value), ("#display-name", "Ada Marsh"), ("#username", "ada"), ("#new-password", "four plain words here"), ("#new-password-again", "four plain words here") })
            await tab.Page.FillAsync(field, value);
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync(url => !url.EndsWith("/setup", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync()
    {
        data.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task OpenForm_WhenTheServerIsKilled_OffersBackWhatWasTypedTwoSecondsBefore_EachTime()
    {
        using var server = new ServerProcess(data.FullName);
        await server.StartAsync(Cancellation);
        await using var tab = await browser.OpenTabAsync();
        var page = tab.Page;
        var proposal = await OpenFormAsync(server, page);

        for (var run = 0; run < Kills; run++)
        {
            var title = page.Locator("#ruling-title");
            await title.FillAsync("");
            var typed = await TypeUntilAsync(page, title, TimeSpan.FromMilliseconds(2_600 + 137 * run % 900));
            server.Kill();
            var killed = Stopwatch.GetTimestamp();

            // Another tab, and nothing of what this one kept: only what the server has is there.
            await page.EvaluateAsync("localStorage.clear()");
            var context = page.Context;
            await page.CloseAsync();
            await server.StartAsync(Cancellation);
            page = await context.NewPageAsync();
            await page.GotoAsync(proposal);
            await page.Locator("[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

            var promised = typed.Last(step => Stopwatch.GetElapsedTime(step.At, killed) >= Promised).Text;
            var back = await page.Locator("#ruling-title").InputValueAsync();
            Assert.True(back.StartsWith(promised, StringComparison.Ordinal), $"Kill {run + 1}: “{promised}” had been typed two seconds before, “{back}” is back.");
        }
    }

    [Fact]
    public async Task OpenForm_WhatTheServerNeverGot_IsOfferedBackByTheBrowser()
    {
        using var server = new ServerProcess(data.FullName);
        await server.StartAsync(Cancellation);
        await using var tab = await browser.OpenTabAsync();
        var page = tab.Page;
        var proposal = await OpenFormAsync(server, page);
        await page.Locator("#ruling-title").FillAsync("Known to the server");
        await Assertions.Expect(page.Locator("#form-heading [role=status]")).ToHaveTextAsync("saved");

        server.Kill();
        await page.Locator("#ruling-title").FillAsync("Typed while nobody listened");
        while (!await page.EvaluateAsync<bool>("Object.values(localStorage).some(kept => kept.includes('nobody listened'))")) await Task.Delay(100, Cancellation);
        var context = page.Context;
        await page.CloseAsync();
        await server.StartAsync(Cancellation);
        page = await context.NewPageAsync();
        await page.GotoAsync(proposal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();
        await Assertions.Expect(page.Locator("#form-heading [role=status]")).ToHaveTextAsync("saved");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#ruling-title")).ToHaveValueAsync("Typed while nobody listened");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Put it back" })).ToHaveCountAsync(0);
    }

    private static async Task<string> OpenFormAsync(ServerProcess server, IPage page)
    {
        await page.GotoAsync($"{server.Address}/account/sign-in");
        await page.FillAsync("#username", "ada");
        await page.FillAsync("#password", "four plain words here");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        await page.GotoAsync($"{server.Address}/edit");
        await page.SelectOptionAsync("#slug", "whatsapp-v-nso-group");
        await page.FillAsync("#title", "An order");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/edit/proposals/*");
        await page.Locator("[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a ruling" }).ClickAsync();
        return page.Url;
    }

    /// <summary>Types a letter at a time, without a pause; gives what stood in the field after each, and when.</summary>
    private static async Task<List<(string Text, long At)>> TypeUntilAsync(IPage page, ILocator field, TimeSpan length)
    {
        var steps = new List<(string, long)> { ("", Stopwatch.GetTimestamp() - (long)(Promised.TotalSeconds * Stopwatch.Frequency)) };
        var text = "";
        await field.FocusAsync();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < length;)
        {
            var letter = (char)('a' + text.Length % 26);
            await page.Keyboard.TypeAsync(letter.ToString());
            steps.Add((text += letter, Stopwatch.GetTimestamp()));
            await Task.Delay(40, Cancellation);
        }

        return steps;
    }
}
