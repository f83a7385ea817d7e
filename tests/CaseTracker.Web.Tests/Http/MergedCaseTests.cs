using System.Net;
using AngleSharp.Html.Parser;
using CaseTracker.Data.Publishing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A case that was merged: each of its addresses leads to the same
/// one of the other, but those of its history, which stay.</summary>
public sealed class MergedCaseTests : IAsyncLifetime
{
    private const string Case = "/cases/" + SiteHost.Slug;
    private const string Into = "hiq-labs-v-linkedin";
    private const string Other = "/cases/" + Into;
    private const string Reason = "It is the same dispute.";

    private readonly RevisedSite site = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await site.InitializeAsync();

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task EveryAddressOfTheCase_LeadsToTheSameOfTheOther_AlsoWhereItWasKept_AndItsHistoryStays()
    {
        using var visitor = site.NewVisitor();
        foreach (var address in PublicAddresses.OfTheCase)
            Assert.Equal((address, HttpStatusCode.OK, null), await AskAsync(visitor, HttpMethod.Get, address));

        await MergeAsync(SiteHost.Slug, Into);

        foreach (var address in PublicAddresses.OfTheCase)
        {
            var expected = address.StartsWith($"{Case}/history", StringComparison.Ordinal)
                ? (HttpStatusCode.OK, null)
                : (HttpStatusCode.PermanentRedirect, address == $"{Case}/events/verdict" ? Other : Other + address[Case.Length..]);
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
                Assert.Equal((address, expected.Item1, expected.Item2), await AskAsync(visitor, method, address));
            if (expected.Item2 is { } there)
                Assert.Equal((there, HttpStatusCode.OK, null), await AskAsync(visitor, HttpMethod.Get, there));
        }
    }

    [Theory]
    [InlineData($"{Case}/events/complaint?as-of=2025-12-31", $"{Other}/events/complaint?as-of=2025-12-31")]
    [InlineData($"{Case}/events/verdict?as-of=2025-12-31", $"{Other}?as-of=2025-12-31")]
    [InlineData($"/Cases/{SiteHost.Slug}/money", $"{Other}/money")]
    [InlineData($"{Case}/events/no%0D%0Awhere%20%C3%A9", Other)]
    [InlineData($"{Case}/pictures/no%0D%0Awhere.svg?size=%0D", $"{Other}/pictures/no%0D%0Awhere.svg?size=%0D")]
    [InlineData($"/compare?cases={SiteHost.Slug},apple-v-nso-group", $"/compare?cases={Into},apple-v-nso-group")]
    [InlineData($"/compare?cases={SiteHost.Slug},{Into}&as-of=2025-12-31", $"{Other}?as-of=2025-12-31")]
    public async Task Address_OfAMergedCase_LeadsTo(string address, string expected)
    {
        await MergeAsync(SiteHost.Slug, Into);
        using var visitor = site.NewVisitor();

        var (_, status, location) = await AskAsync(visitor, HttpMethod.Get, address);

        Assert.Equal(
            (address.StartsWith("/compare", StringComparison.Ordinal) ? HttpStatusCode.Found : HttpStatusCode.PermanentRedirect, expected),
            (status, location)
        );
    }

    [Fact]
    public async Task Pages_TellOfTheMerger_AndReopenedTheCaseIsThereAsItWas()
    {
        using var visitor = site.NewVisitor();
        var before = await visitor.GetStringAsync($"{Case}/money", Cancellation);
        string[] lists = ["/cases", "/about/data", "/sitemaps/1.xml"];
        foreach (var list in lists)
            Assert.Contains(SiteHost.Slug, await visitor.GetStringAsync(list, Cancellation), StringComparison.Ordinal);

        await MergeAsync(SiteHost.Slug, Into);

        foreach (var list in lists)
            Assert.DoesNotContain(SiteHost.Slug, await visitor.GetStringAsync(list, Cancellation), StringComparison.Ordinal);
        foreach (var log in new[] { "/changes", "/corrections", "/changes.atom", "/corrections.atom" })
            Assert.Contains(Reason, await visitor.GetStringAsync(log, Cancellation), StringComparison.Ordinal);
        var item = new HtmlParser().ParseDocument(await visitor.GetStringAsync("/corrections", Cancellation)).QuerySelector(".log > li")!;
        Assert.Equal(("Merged", true), (item.QuerySelector(".badge")!.TextContent, item.QuerySelector($"a[href='{Other}']") is not null));
        foreach (var stays in new[] { $"{Case}/history", $"{Case}/history/1" })
            Assert.NotNull(
                new HtmlParser()
                    .ParseDocument(await visitor.GetStringAsync(stays, Cancellation))
                    .QuerySelector($"[aria-label='Merged case'] a[href='{Other}']")
            );

        var answer = await RevisedSite.Retraction(site.Services).ReopenAsync(SiteHost.Slug, "They are two.", Cancellation);

        Assert.True(answer.IsDone, answer.Words);
        Assert.Equal(before, await visitor.GetStringAsync($"{Case}/money", Cancellation));
        Assert.Equal((Case, HttpStatusCode.OK, null), await AskAsync(visitor, HttpMethod.Get, Case));
    }

    [Fact]
    public async Task Merged_TwiceInARow_LeadsOnToTheLast_AndToTheNoticeWhereThatIsRetracted()
    {
        using var visitor = site.NewVisitor();
        await MergeAsync("apple-v-nso-group", SiteHost.Slug);
        await MergeAsync(SiteHost.Slug, Into);

        Assert.Equal(
            ($"{Case}/claims", Other + "/claims"),
            (
                (await AskAsync(visitor, HttpMethod.Get, "/cases/apple-v-nso-group/claims")).Location,
                (await AskAsync(visitor, HttpMethod.Get, $"{Case}/claims")).Location
            )
        );
        Assert.True((await RevisedSite.Retraction(site.Services).RetractAsync(Into, "Of a forgery.", Cancellation)).IsDone);
        Assert.Equal((Other, HttpStatusCode.Gone, null), await AskAsync(visitor, HttpMethod.Get, Other));
    }

    [Fact]
    public async Task History_OfTheOther_NamesTheCaseAndTheReason_UntilItIsReopened_AlsoWhereItWasKept()
    {
        using var visitor = site.NewVisitor();
        Assert.Null(await MergedAsync(visitor));

        await MergeAsync(SiteHost.Slug, Into);

        var told = (await MergedAsync(visitor))!;
        Assert.Contains(Reason, told.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Case}/history", told.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null(await MergedAsync(visitor, "?as-of=2024-01-31"));
        await site.Services.GetRequiredService<Reindexer>().ReindexAsync(Cancellation);
        Assert.True((await RevisedSite.Retraction(site.Services).ReopenAsync(SiteHost.Slug, "They are two.", Cancellation)).IsDone);
        Assert.Null(await MergedAsync(visitor));
        await MergeAsync("apple-v-nso-group", Into);
        Assert.Equal("/cases/apple-v-nso-group/history", (await MergedAsync(visitor))!.QuerySelector("a")!.GetAttribute("href"));
        await MergeAsync(Into, SiteHost.Slug);
        Assert.Equal($"{Other}/history", (await MergedAsync(visitor, "", Case))!.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task FilesOfSeveral_ThatNameAMergedCase_LeadToTheOther()
    {
        using var visitor = site.NewVisitor();
        await MergeAsync(SiteHost.Slug, Into);

        var (_, status, location) = await AskAsync(visitor, HttpMethod.Get, $"/cases.csv?cases={SiteHost.Slug}&table=awards");

        Assert.Equal((HttpStatusCode.Redirect, $"/cases.csv?cases={Into}&table=awards"), (status, location));
        Assert.DoesNotContain(
            $"/cases/{SiteHost.Slug}?",
            await visitor.GetStringAsync("/cases.csv?table=awards", Cancellation),
            StringComparison.Ordinal
        );
    }

    /// <summary>What the history of a case tells of others that were merged into it.</summary>
    private static async Task<AngleSharp.Dom.IElement?> MergedAsync(HttpClient visitor, string days = "", string of = Other) =>
        new HtmlParser()
            .ParseDocument(await visitor.GetStringAsync($"{of}/history{days}", Cancellation))
            .QuerySelector("[aria-labelledby=merged]");

    private async Task MergeAsync(string from, string into)
    {
        var answer = await RevisedSite.Merging(site.Services).MergeAsync(from, into, Reason, Cancellation);
        Assert.True(answer.IsDone, answer.Words);
    }

    private static async Task<(string Address, HttpStatusCode Status, string? Location)> AskAsync(
        HttpClient visitor,
        HttpMethod method,
        string address
    )
    {
        using var request = new HttpRequestMessage(method, address);
        using var answer = await visitor.SendAsync(request, Cancellation);
        return (address, answer.StatusCode, answer.Headers.Location?.OriginalString);
    }
}
