using CaseTracker.Browser.Tests.Harness;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>TimelineJS itself loads what is written for it.</summary>
public sealed class TimelineJsTests(SharedBrowser browser)
{
    private const string Place = "https://timeline.test/";

    private const string Page = """
        <!doctype html><title>A timeline</title><link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>
        <body><div id="timeline" style="width:100%;height:600px"></div><script>
          const options = { script_path: 'https://timeline.test/js/', hash_bookmark: false };
          window.timeline = new TL.Timeline('timeline', 'https://timeline.test/case.json', options);
        </script>
        """;

    [Theory]
    [InlineData("2025-05-06")]
    [InlineData("2026-11-21")]
    public async Task Load_ACaseOnADay_ShowsASlideForEachEvent(string day)
    {
        if (NodeTools.Folder is null && NodeTools.AreRequired)
            Assert.Fail(NodeTools.Missing);
        if (NodeTools.Folder is null)
            Assert.Skip(NodeTools.Missing);
        var read = CaseFile.Read(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json")));
        var reading = new CaseReading(new CaseHistory(read.Case!), DateOnly.Parse(day), new DateOnly(2026, 11, 21));
        var stamp = new ExportStamp(1, new string('a', 64), DateTimeOffset.UnixEpoch, PublicUrls.At(new Uri("https://cases.example.org")));
        var file = await ExportFormats.WriteAsync(
            ExportFormats.Find("timelinejs.json")!,
            new ExportInput(reading, stamp),
            TestContext.Current.CancellationToken
        );
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.RouteAsync(
            "**/*",
            async route =>
            {
                var path = new Uri(route.Request.Url).AbsolutePath;
                var asset = NodeTools.File($"@knight-lab/timelinejs/dist{path}");
                if (path == "/")
                    await route.FulfillAsync(new() { Body = Page, ContentType = "text/html; charset=utf-8" });
                else if (path == "/case.json")
                    await route.FulfillAsync(new() { BodyBytes = file, ContentType = "application/json" });
                else if (File.Exists(asset))
                    await route.FulfillAsync(new() { Path = asset });
                else
                    await route.AbortAsync();
            }
        );

        await tab.Page.GotoAsync(Place);

        var placed =
            reading.Entries.Count(entry => entry.Event.Date.Earliest is not null || entry.Event.Date.Latest is not null)
            + reading.State.Coming.Count;
        await Expect(tab.Page.Locator(".tl-timemarker")).ToHaveCountAsync(placed);
        await Expect(tab.Page.Locator(".tl-slide").First).ToContainTextAsync("WhatsApp Inc. v. NSO Group Technologies Ltd.");
        Assert.Equal(0, await tab.Page.Locator(".tl-message-content:visible").CountAsync());
        Assert.Equal(placed, await tab.Page.EvaluateAsync<int>("window.timeline.config.events.length"));
    }
}
