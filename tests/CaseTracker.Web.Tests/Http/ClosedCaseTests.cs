using System.Net;
using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A case that was retracted: no public address holds anything of it
/// but the notice, and all is there again once it is reopened.</summary>
public sealed class ClosedCaseTests : IAsyncLifetime
{
    private const string Case = "/cases/" + SiteHost.Slug;
    private const string Reason = "It was recorded from a forged docket.";

    /// <summary>Words that stand in the case and in no notice of it.</summary>
    private static readonly string[] Content = ["444,719", "Pegasus", "permanent injunction"];

    private readonly RevisedSite site = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await site.InitializeAsync();

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task EveryAddressOfTheCase_Answers410WithWhenAndWhy_AlsoWhereItWasKept()
    {
        using var visitor = site.NewVisitor();
        var addresses = PublicAddresses.OfTheCase;
        foreach (var address in addresses)
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, address));

        await RetractAsync();

        foreach (var address in addresses)
        {
            using var answer = await visitor.GetAsync(address, Cancellation);
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.Gone, $"{address}: {(int)answer.StatusCode}");
            Assert.Contains(Reason, text, StringComparison.Ordinal);
            Assert.Contains("This case was retracted on", text, StringComparison.Ordinal);
            Assert.Contains("noindex", text, StringComparison.Ordinal);
            AssertNothingOfIt(address, text);
        }
    }

    [Fact]
    public async Task PagesOverSeveralCases_TellOfItNoMore_AndTheLogsGiveTheNotice()
    {
        using var visitor = site.NewVisitor();
        string[] lists =
        [
            "/",
            "/cases",
            "/courts",
            "/courts/cand",
            "/courts/ca9",
            "/parties",
            "/judges",
            "/compare",
            "/about/data",
            "/sitemap.xml",
            "/sitemaps/1.xml",
            "/corrections",
            "/changes",
            "/corrections.atom",
            "/changes.atom",
        ];
        foreach (var address in lists)
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, address));
        Assert.Contains(SiteHost.Slug, await visitor.GetStringAsync("/cases", Cancellation), StringComparison.Ordinal);

        await RetractAsync();

        foreach (var address in lists)
        {
            var text = await visitor.GetStringAsync(address, Cancellation);
            var isLog =
                address.StartsWith("/c", StringComparison.Ordinal)
                && (address.Contains("changes", StringComparison.Ordinal) || address.Contains("corrections", StringComparison.Ordinal));
            Assert.Equal((address, isLog), (address, text.Contains(SiteHost.Slug, StringComparison.Ordinal)));
            Assert.Equal((address, isLog), (address, text.Contains(Reason, StringComparison.Ordinal)));
            Assert.DoesNotContain("The compensatory part was misread", text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(visitor, $"/compare?cases={SiteHost.Slug},hiq-labs-v-linkedin"));
        var item = new HtmlParser().ParseDocument(await visitor.GetStringAsync("/changes", Cancellation)).QuerySelector(".log > li")!;
        Assert.Equal("Retracted", item.QuerySelector(".badge")!.TextContent);
        Assert.Contains("by Ray Reviewer", HistoryTests.Text(item), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reopened_IsThereAsItWas_AndItsHistoryTellsBoth()
    {
        using var visitor = site.NewVisitor();
        var before = await visitor.GetStringAsync($"{Case}/money", Cancellation);
        Assert.DoesNotContain("id=\"notices\"", await visitor.GetStringAsync($"{Case}/history", Cancellation), StringComparison.Ordinal);
        await RetractAsync();
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(visitor, $"{Case}/money"));

        await RevisedSite.Retraction(site.Services).ReopenAsync(SiteHost.Slug, "The docket is genuine.", Cancellation);

        Assert.Equal(before, await visitor.GetStringAsync($"{Case}/money", Cancellation));
        var history = new HtmlParser().ParseDocument(await visitor.GetStringAsync($"{Case}/history", Cancellation));
        var notices = history.QuerySelectorAll("[aria-labelledby=notices] li").Select(HistoryTests.Text).ToList();
        Assert.Equal(2, notices.Count);
        Assert.Contains("The docket is genuine.", notices[0], StringComparison.Ordinal);
        Assert.Contains(Reason, notices[1], StringComparison.Ordinal);
    }

    private static void AssertNothingOfIt(string address, string text) =>
        Assert.All(Content, words => Assert.False(text.Contains(words, StringComparison.OrdinalIgnoreCase), $"{address} tells “{words}”."));

    private async Task RetractAsync()
    {
        var answer = await RevisedSite.Retraction(site.Services).RetractAsync(SiteHost.Slug, Reason, Cancellation);
        Assert.True(answer.IsDone, answer.Words);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(address, Cancellation);
        return answer.StatusCode;
    }
}
