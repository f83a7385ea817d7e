using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Testing;
using Xunit;
using Xunit.Sdk;

namespace CaseTracker.Browser.Tests;

/// <summary>The harness must not pass in silence: each check here plants what it should catch.</summary>
public sealed class HarnessTests(SharedBrowser browser)
{
    [Fact]
    public async Task AssertNoViolations_OnAnImageWithoutWords_NamesTheRuleAndTheElement()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.SetContentAsync("""<html lang="en"><title>x</title><main><h1>x</h1><img id="mute" src="data:,"></main></html>""");

        var error = await Assert.ThrowsAsync<FailException>(() => Accessibility.AssertNoViolations(tab.Page));

        Assert.Contains("image-alt (critical)", error.Message, StringComparison.Ordinal);
        Assert.Contains("#mute", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Complaints_AfterAScriptThrew_SayWhat()
    {
        await using var tab = await browser.OpenTabAsync();

        await tab.Page.SetContentAsync("<script>throw new Error('planted')</script>");

        Assert.Contains("planted", Assert.Single(tab.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AppHost_WhenDisposed_LeavesNoDataDirectory()
    {
        var host = new AppHost();
        await host.InitializeAsync();
        var data = host.DataDirectory;
        Assert.True(Directory.Exists(data));
        Assert.StartsWith("http://127.0.0.1:", host.Address, StringComparison.Ordinal);

        await host.DisposeAsync();

        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public void Find_WithoutChromiumOnThePath_FindsNone()
    {
        using var empty = new TemporaryFolder();

        Assert.Null(Chromium.Find(empty.FullName));
        Assert.Null(Chromium.Find(null));
    }

    [Fact]
    public void Require_WithoutChromium_SkipsUnlessToolsAreRequired()
    {
        var failed = Assert.Throws<FailException>(() => Chromium.Require(null, toolsRequired: true));
        Exception? skipped = null;
        try
        {
            Chromium.Require(null, toolsRequired: false);
        }
        catch (SkipException exception) // Record.Exception lets this one through, and the test would be skipped
        {
            skipped = exception;
        }

        Assert.NotNull(skipped);
        Assert.Contains("apt-get install chromium", failed.Message, StringComparison.Ordinal);
    }
}
