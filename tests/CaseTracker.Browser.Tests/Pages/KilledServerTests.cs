using System.Diagnostics;
using System.Text.RegularExpressions;
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
    /// <summary>Enough to meet a save at its different stages; each takes some ten seconds.</summary>
    private const int Kills = 6;
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);

    /// <summary>Notes what stood in the field with each count that the browser
    /// told the server, and when the server said that it had it.</summary>
    private const string WatchWhatArrives = """
        () => {
          window.told = []; window.got = [];
          const title = document.getElementById('ruling-title');
          document.getElementById('typed-count')
            .addEventListener('input', event => told.push({ count: event.target.value, text: title.value }));
          new MutationObserver(() => got.push({ count: document.querySelector('#form-heading [role=status]').dataset.got, at: Date.now() }))
            .observe(document.getElementById('form-heading'), { subtree: true, attributes: true, attributeFilter: ['data-got'] });
        }
        """;

    private const string WhatHadArrived = """
        before => {
          const last = got.filter(one => one.at <= Date.now() - before).at(-1);
          return told.find(one => one.count === last?.count)?.text ?? '';
        }
        """;

    private readonly TemporaryFolder data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Somebody with an account, made in this process so that the code need not be read from a log.</summary>
    public async ValueTask InitializeAsync()
    {
        await using var host = new AppHost(data.FullName, [("CaseTracker:RequireSecondFactor", "false")]);
        await host.InitializeAsync();
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.GotoAsync($"{host.Address}/account/setup");
        foreach (
            var (field, value) in new[]
            {
                ("#code", host.Services.GetRequiredService<SetupCode>().Value),
                ("#display-name", "Ada Marsh"),
                ("#username", "ada"),
                ("#new-password", "four plain words here"),
                ("#new-password-again", "four plain words here"),
            }
        )
            await tab.Page.FillAsync(field, value);
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync(url => !url.EndsWith("/setup", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync()
    {
        data.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <remarks>Of the server alone it asks what had reached it: on a busy machine the browser itself may hold keys back. Together with
    /// what the browser keeps nothing may be missing.</remarks>
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
            await page.Locator("#ruling-title").FillAsync("");
            await page.EvaluateAsync(WatchWhatArrives);
            var typed = await TypeUntilAsync(page, page.Locator("#ruling-title"), TimeSpan.FromMilliseconds(3_600 + 137 * run % 900));
            server.Kill();
            var killed = Stopwatch.GetTimestamp();
            var arrived = await page.EvaluateAsync<string>(WhatHadArrived, Promised.TotalMilliseconds);
            var keptHere = await page.EvaluateAsync<string>("JSON.stringify(localStorage)");

            // Another tab, and nothing of what this one kept, not even what it keeps when it is closed: only what the server has is there.
            var context = page.Context;
            await page.CloseAsync();
            await server.StartAsync(Cancellation);
            page = await context.NewPageAsync();
            await page.GotoAsync($"{server.Address}/robots.txt");
            await page.EvaluateAsync("localStorage.clear()");
            await OpenAgainAsync(page, proposal);
            var alone = await page.Locator("#ruling-title").InputValueAsync();
            Assert.True(
                alone.StartsWith(arrived, StringComparison.Ordinal),
                $"Kill {run + 1}: “{arrived}” had reached the server two seconds before, “{alone}” is back."
            );

            await page.GotoAsync($"{server.Address}/robots.txt");
            await page.EvaluateAsync(
                "kept => { for (const [key, value] of Object.entries(JSON.parse(kept))) localStorage.setItem(key, value); }",
                keptHere
            );
            await OpenAgainAsync(page, proposal);
            var promised = typed.Last(step => Stopwatch.GetElapsedTime(step.At, killed) >= Promised).Text;
            var together = await page.Locator("#ruling-title").InputValueAsync();
            if (!together.StartsWith(promised, StringComparison.Ordinal))
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();
                await Assertions.Expect(page.Locator("#ruling-title")).ToHaveValueAsync(new Regex($"^{promised}"));
            }

            await page.EvaluateAsync("() => { localStorage.clear(); document.getElementById('kept-here').replaceChildren(); }");
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
        await page.UntilAllIsSavedAsync();

        server.Kill();
        await page.Locator("#ruling-title").FillAsync("Typed while nobody listened");
        while (!await page.EvaluateAsync<bool>("Object.values(localStorage).some(kept => kept.includes('nobody listened'))"))
            await Task.Delay(100, Cancellation);
        var context = page.Context;
        await page.CloseAsync();
        await server.StartAsync(Cancellation);
        page = await context.NewPageAsync();
        await page.GotoAsync(proposal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();
        await page.UntilAllIsSavedAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#ruling-title")).ToHaveValueAsync("Typed while nobody listened");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Put it back" })).ToHaveCountAsync(0);
    }

    private static async Task OpenAgainAsync(IPage page, string proposal)
    {
        await page.GotoAsync(proposal);
        await page.Locator("[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
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
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < length; )
        {
            var letter = (char)('a' + text.Length % 26);
            await page.Keyboard.TypeAsync(letter.ToString());
            steps.Add((text += letter, Stopwatch.GetTimestamp()));
            await Task.Delay(40, Cancellation);
        }

        return steps;
    }
}
