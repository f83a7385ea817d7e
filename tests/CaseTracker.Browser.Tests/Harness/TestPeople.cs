using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Web;
using CaseTracker.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>People of a site under test, each signed in to a browser context of their own.</summary>
internal static class TestPeople
{
    public const string Password = "four plain words here";

    /// <summary>The first administrator of a fresh site.</summary>
    public static async Task SetUpAsync(this IPage page, AppHost host, string name)
    {
        await page.GotoAsync($"{host.Address}{SiteUrls.Setup}");
        await page.FillAsync("#code", host.Services.GetRequiredService<SetupCode>().Value);
        await FillAsync(page, name);
        await page.WaitForURLAsync(url => !url.EndsWith("/setup", StringComparison.Ordinal));
    }

    /// <summary>Somebody new, by a link of the site's own making.</summary>
    public static async Task JoinAsync(this IPage page, AppHost host, string name, Role role)
    {
        var link = await host.Services.GetRequiredService<PeopleRegister>().InviteAsync(name, role, null);
        await page.GotoAsync($"{host.Address}{SiteUrls.Invitation(link.Token!)}");
        await FillAsync(page, name);
        await page.WaitForURLAsync(url => !url.Contains("/invitation/", StringComparison.Ordinal));
    }

    private static async Task FillAsync(IPage page, string name)
    {
        foreach (
            var (field, value) in new[]
            {
                ("#display-name", name),
                ("#username", name.Split(' ')[0].ToLowerInvariant()),
                ("#new-password", Password),
                ("#new-password-again", Password),
            }
        )
            await page.FillAsync(field, value);
        await page.Keyboard.PressAsync("Enter");
    }
}
