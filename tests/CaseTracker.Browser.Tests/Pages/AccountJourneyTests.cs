using System.Text.RegularExpressions;
using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Testing;
using CaseTracker.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>From a site without people to a second person, by keyboard alone; each page on the way is accessible in both widths and both
/// colour schemes.</summary>
public sealed class AccountJourneyTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Password = "four plain words here";

    private static readonly (int Width, ColorScheme Scheme)[] Views =
    [
        (1440, ColorScheme.Light),
        (1440, ColorScheme.Dark),
        (360, ColorScheme.Light),
        (360, ColorScheme.Dark),
    ];

    private readonly TemporaryFolder data = new();
    private AppHost host = null!;
    private string address = "";

    public async ValueTask InitializeAsync()
    {
        host = new AppHost(data.FullName, []);
        await host.InitializeAsync();
        // A passkey belongs to a name, never to a number.
        address = host.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        data.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FirstAdministrator_SetsUpASecondFactor_AndInvites_WithTheKeyboardAlone(bool script)
    {
        await using var tab = await browser.OpenTabAsync(
            new()
            {
                JavaScriptEnabled = script,
                BypassCSP = true,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        var page = tab.Page;
        await SetUpAsync(page, script);
        await Expect(page).ToHaveURLAsync(new Regex("/account/second-factor"));
        await LookAsync(page, script);

        await page.PressAsync("Set up an app");
        await LookAsync(page, script);
        await page.TypeIntoAsync("Code", "000000");
        await page.PressAsync("Take it into use");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not the code");
        await LookAsync(page, script);
        var key = (await page.Locator("code.secret").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.TypeIntoAsync("Code", Totp.Code(key));
        await page.PressAsync("Take it into use");
        await Expect(page.Locator(".codes li")).ToHaveCountAsync(10);
        await LookAsync(page, script);
        await page.PressAsync("I have kept them, go on");

        await Expect(page).ToHaveURLAsync($"{address}/admin/people");
        await LookAsync(page, script);
        await page.TypeIntoAsync("Whom", "Ben Ode");
        await page.TabToAsync(page.Locator("#invite-role"));
        await page.Keyboard.TypeAsync("reviewer");
        await page.PressAsync("Make a link");
        await LookAsync(page, script);
        var link = await page.Locator(".link-once code").InnerTextAsync();
        await SignOutAsync(page);

        await page.GotoAsync(link);
        await LookAsync(page, script);
        await FillPersonAsync(page, "Ben Ode", "ben");
        await page.PressAsync("Make the account");
        await Expect(page.Locator(".account-bar")).ToContainTextAsync("Ben Ode, reviewer");
        await page.PressAsync("Account");
        await LookAsync(page, script);
        await page.PressAsync("Change the password");
        await LookAsync(page, script);
        await SignOutAsync(page);

        await page.GotoAsync($"{address}/account/sign-in");
        await LookAsync(page, script);
        await page.TypeIntoAsync("Name to sign in with", "ada");
        await page.TypeIntoAsync("Password", Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/account/sign-in/code"));
        await LookAsync(page, script);
        await page.TypeIntoAsync("Code", Totp.Code(key, 1));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".account-bar")).ToContainTextAsync("Ada Marsh, administrator");
        await page.PressAsync("Audit log");
        await Expect(page.Locator(".audit li").First).ToContainTextAsync("Ada Marsh signed in with the password and a code.");
        await LookAsync(page, script);
    }

    [Fact]
    public async Task Passkey_IsAdded_OpensTheSite_AndCountsAsBothFactors()
    {
        await using var tab = await browser.OpenTabAsync();
        var page = tab.Page;
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
        await SetUpAsync(page, look: false);
        await page.TypeIntoAsync("What you call it", "Laptop");
        await page.PressAsync("Add a passkey");
        await Expect(page).ToHaveURLAsync($"{address}/admin/people");

        // A circuit that is refused because its person has just left would be a complaint of the browser.
        await Expect(page.Locator("main[data-drawn]")).ToBeAttachedAsync();
        await SignOutAsync(page);
        await page.GotoAsync($"{address}/account/sign-in?return=%2Fadmin%2Fpeople");
        await page.PressAsync("Sign in with a passkey");
        await Expect(page).ToHaveURLAsync($"{address}/admin/people");
        await Expect(page.Locator("table")).ToContainTextAsync("set up");
        Assert.Empty(tab.Complaints);

        // The password alone opens a session that may not touch the passkey.
        await using var thief = await browser.OpenTabAsync();
        await thief.Page.GotoAsync($"{address}/account/sign-in?return=%2Faccount%2Fsecond-factor");
        await thief.Page.TypeIntoAsync("Name to sign in with", "ada");
        await thief.Page.TypeIntoAsync("Password", Password);
        await thief.Page.Keyboard.PressAsync("Enter");
        await Expect(thief.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("opened by the password alone");
        await thief.Page.PressAsync("Remove Laptop");
        await Expect(thief.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await thief.Page.PressAsync("Set up an app");
        await Expect(thief.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await thief.Page.GotoAsync($"{address}/admin/people");
        await Expect(thief.Page).ToHaveURLAsync(new Regex("/account/second-factor"));

        await page.GotoAsync($"{address}/account/second-factor");
        await page.PressAsync("Remove Laptop");
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("removed");
    }

    private async Task SetUpAsync(IPage page, bool look)
    {
        await page.GotoAsync($"{address}/account/setup");
        await LookAsync(page, look);
        await page.TypeIntoAsync("Set-up code", host.Services.GetRequiredService<SetupCode>().Value);
        await FillPersonAsync(page, "Ada Marsh", "ada");
        await page.PressAsync("Make the account");
        await Expect(page.Locator(".account-bar")).ToContainTextAsync("Ada Marsh, administrator");
    }

    private async Task SignOutAsync(IPage page)
    {
        await page.PressAsync("Sign out");
        await Expect(page).ToHaveURLAsync($"{address}/");
    }

    private static async Task FillPersonAsync(IPage page, string name, string signInName)
    {
        await page.TypeIntoAsync("Your name", name);
        await page.TypeIntoAsync("Name to sign in with", signInName);
        await page.TypeIntoAsync("Password", Password);
        await page.TypeIntoAsync("Password again", Password);
    }

    /// <summary>axe is a script, so the journey without one is not looked at.</summary>
    private static async Task LookAsync(IPage page, bool script)
    {
        foreach (var (width, scheme) in script ? Views : [])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await Accessibility.AssertNoViolations(page);
            Assert.True(
                await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                $"{page.Url} scrolls sideways at {width} px"
            );
        }
    }
}
