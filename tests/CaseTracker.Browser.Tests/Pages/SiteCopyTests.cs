using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Testing;
using CaseTracker.Web.Archiving;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>A copy of the site as files, opened in a browser without any server.</summary>
public sealed class SiteCopyTests(SharedBrowser browser, AppHost host) : IClassFixture<AppHost>
{
    [Fact]
    public async Task Copy_OpenedFromADisk_HasItsStyles_FailsNoRequest_AndLeadsOn()
    {
        using var folder = new TemporaryFolder();
        using var said = new StringWriter();
        var code = await ArchiveMode.RunAsync(
            ["--out", folder.File("copy"), $"--CaseTracker:DataDirectory={host.DataDirectory}"],
            said,
            said,
            TestContext.Current.CancellationToken
        );
        Assert.True(code == 0, said.ToString());
        await using var tab = await browser.OpenTabAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var failed = new List<string>();
        tab.Page.RequestFailed += (_, request) => failed.Add($"{request.Url}: {request.Failure}");

        await tab.Page.GotoAsync(
            new Uri(folder.File("copy/cases/whatsapp-v-nso-group/index.html")).AbsoluteUri,
            new() { WaitUntil = WaitUntilState.NetworkIdle }
        );

        Assert.Equal("grid", await tab.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.halves')).display"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.fonts.check('16px Newsreader') && document.fonts.size > 0"));
        Assert.Empty(failed);
        await tab.Page.Locator("a[href='money/index.html']").First.ClickAsync();
        await Expect(tab.Page).ToHaveURLAsync(new Uri(folder.File("copy/cases/whatsapp-v-nso-group/money/index.html")).AbsoluteUri);
        Assert.Empty(tab.Complaints);
        await Accessibility.AssertNoViolations(tab.Page); // last: it asks for the style sheets by script, which no browser allows here
    }
}
