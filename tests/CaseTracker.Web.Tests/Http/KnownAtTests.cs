using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Every page of a case as the site had published it at the end of a day.</summary>
public sealed class KnownAtTests(DatedSite site) : IClassFixture<DatedSite>
{
    private const string Case = RevisedSite.Case;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages =>
        [.. PublicAddresses.Pages.Where(page => page.Key.StartsWith("/cases/{slug}", StringComparison.Ordinal)).Select(page => page.Value)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_KnownAtADay_SaysSoAndCarriesItOn(string address)
    {
        var page = await ReadAsync($"{address}?known-at=2026-11-21");

        Assert.Contains(
            "as this site knew it on 21 November 2026 (revision 2).",
            Text(page.QuerySelector(".past")!),
            StringComparison.Ordinal
        );
        Assert.Equal(address, page.QuerySelector(".past a.button")!.GetAttribute("href"));
        Assert.Equal("noindex, follow", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.EndsWith(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("as known on 21 November 2026", page.Title, StringComparison.Ordinal);
        Assert.All(
            Links(page).Where(link => link.StartsWith(Case, StringComparison.Ordinal) && !IsWayBack(link, address)),
            link => Assert.Contains("known-at=", link, StringComparison.Ordinal)
        );
        // The search is of the whole site, as it is known now.
        foreach (
            var form in page.QuerySelectorAll("form")
                .Where(form => form.QuerySelector("[type=date][name=known-at]") is null && form.GetAttribute("action") != "/search")
        )
            Assert.Equal("2026-11-21", form.QuerySelector("[name=known-at]")?.GetAttribute("value"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_KnownAtWithADayInCourt_CarriesBothOn(string address)
    {
        var page = await ReadAsync($"{address}?as-of=2026-11-01&known-at=2026-11-21");

        Assert.Contains(
            "as of 1 November 2026, as this site knew it on 21 November 2026 (revision 2).",
            Text(page.QuerySelector(".past")!),
            StringComparison.Ordinal
        );
        foreach (var tab in page.QuerySelectorAll("nav.tabs a"))
            Assert.EndsWith("?as-of=2026-11-01&known-at=2026-11-21", tab.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll("form.as-of a[rel=today]"),
            link =>
                Text(link) == "21 November 2026" && link.GetAttribute("href")!.EndsWith("?known-at=2026-11-21", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("2026-11-20", "$444,719")]
    [InlineData("2026-11-21", "$444,720")]
    [InlineData("2026-11-22", "$444,721")]
    [InlineData("2026-11-23", "$444,721")]
    public async Task Money_KnownAtADay_IsOfTheNewestRevisionOfThatDay(string day, string expected)
    {
        var text = Text((await ReadAsync($"{Case}/money?known-at={day}")).QuerySelector("main")!);

        Assert.Contains(expected, text, StringComparison.Ordinal);
        // What sources printed stays, whatever the record says; the two misreadings stand in their revision only.
        Assert.All(
            new[] { "$444,720", "$444,721" }.Where(sum => sum != expected),
            sum => Assert.DoesNotContain(sum, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Json_KnownAtADay_IsTheCaseFileOfThatRevision()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(
            await visitor.GetStringAsync($"{Case}/history/2.json", Cancellation),
            await visitor.GetStringAsync($"{Case}.json?known-at=2026-11-21", Cancellation)
        );
    }

    [Fact]
    public async Task Json_KnownAtWithADayInCourt_IsTheExtractOfThatRevision()
    {
        using var visitor = site.NewVisitor();

        using var extract = JsonDocument.Parse(
            await visitor.GetStringAsync($"{Case}.json?as-of=2025-12-31&known-at=2026-11-21", Cancellation)
        );

        Assert.Equal(2, extract.RootElement.GetProperty("revision").GetInt32());
        Assert.Contains("\"444720\"", extract.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_KnownAtADay_EndsWithThatRevision()
    {
        var page = await ReadAsync($"{Case}/history?known-at=2026-11-21");

        Assert.Equal(["Revision 2", "Revision 1"], page.QuerySelectorAll("table.revisions tbody th").Select(Text));
        Assert.DoesNotContain("again", Text(page.QuerySelector("table.revisions")!), StringComparison.Ordinal);
        Assert.Contains(
            "history”, CaseTracker, as known on 21 November 2026.",
            Text(page.QuerySelector(".cite-box")!),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/history?since=2026-11-22&known-at=2026-11-21", "Nothing has been published since.")]
    [InlineData("/history?since=2026-11-21&known-at=2026-11-21", "from revision 1 to revision 2")]
    [InlineData("/history?since=2026-11-22", "from revision 2 to revision 3")]
    public async Task History_SinceADay_GoesNoFurtherThanWhatWasKnown(string address, string expected) =>
        Assert.Contains(expected, Text((await ReadAsync(Case + address)).QuerySelector("main")!), StringComparison.Ordinal);

    [Fact]
    public async Task Revision_LastOfItsDay_LeadsToTheCaseAsItWasKnown() =>
        Assert.Contains($"{Case}?known-at=2026-11-21", Links(await ReadAsync($"{Case}/history/2")));

    [Fact]
    public async Task Today_KnownAtToday_IsReadWithoutADayInCourt()
    {
        var page = await ReadAsync($"{Case}?known-at=2026-11-23");

        Assert.Contains(
            "as this site knew it on 23 November 2026 (revision 3).",
            Text(page.QuerySelector(".past")!),
            StringComparison.Ordinal
        );
        Assert.Equal("What is in force", Text(page.QuerySelector("#in-force")!));
    }

    [Theory]
    [InlineData(
        "?known-at=2026-11-19",
        HttpStatusCode.NotFound,
        "On 19 November 2026 this site had published nothing of the case WhatsApp Inc. v. NSO "
            + "Group Technologies Ltd. yet. It did so first on 20 November 2026 (UTC)."
    )]
    [InlineData("/events/verdict?known-at=0001-01-01", HttpStatusCode.NotFound, "On 1 January 1 this site had published nothing")]
    [InlineData(".json?known-at=2026-11-19", HttpStatusCode.NotFound, "had published nothing")]
    [InlineData("/history?known-at=2026-11-19", HttpStatusCode.NotFound, "had published nothing")]
    [InlineData(
        "/history/3?known-at=2026-11-21",
        HttpStatusCode.NotFound,
        "had no revision “3” yet; the newest was revision 2, published on 21 November 2026."
    )]
    [InlineData("/history?from=1&to=3&known-at=2026-11-21", HttpStatusCode.NotFound, "had no revision “3” yet")]
    [InlineData(
        "/events/no-such?known-at=2026-11-21",
        HttpStatusCode.NotFound,
        "As this site knew it on 21 November 2026, the case WhatsApp Inc. v. NSO Group Technologies Ltd. held no event “no-such”."
    )]
    [InlineData("/events/verdict?as-of=2020-03-10&known-at=2026-11-21", HttpStatusCode.NotFound, "Go to 21 November 2026 to see it.")]
    [InlineData("?known-at=2026-11-24", HttpStatusCode.BadRequest, "be in the future: 24 November 2026 is still to come")]
    [InlineData("?known-at=9999-12-31", HttpStatusCode.BadRequest, "be in the future")]
    [InlineData("?known-at=November", HttpStatusCode.BadRequest, "known-at is a day of the calendar written YYYY-MM-DD")]
    [InlineData(
        "/money?as-of=2026-11-22&known-at=2026-11-21",
        HttpStatusCode.BadRequest,
        "what was known on 21 November 2026 tells of no later day"
    )]
    [InlineData("/history/2?known-at=x", HttpStatusCode.BadRequest, "known-at is a day")]
    public async Task Get_WhatWasNotKnown_SaysWhy(string address, HttpStatusCode status, string says)
    {
        using var answer = await site.NewVisitor().GetAsync(Case + address, Cancellation);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfNoCase_SaysThatThereIsNone()
    {
        using var answer = await site.NewVisitor().GetAsync("/cases/nobody-v-nobody?known-at=2026-11-21", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("holds no case", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EachDay_HasItsOwnValidator()
    {
        var tags = new HashSet<string>();
        foreach (
            var query in new[]
            {
                "",
                "?known-at=2026-11-22",
                "?known-at=2026-11-23",
                "?as-of=2026-11-22&known-at=2026-11-23",
                "?as-of=2026-11-22",
            }
        )
        {
            using var answer = await site.NewVisitor().GetAsync($"{Case}/money{query}", Cancellation);
            tags.Add(answer.Headers.ETag!.Tag);
        }

        Assert.Equal(5, tags.Count);
    }

    [Fact]
    public async Task Get_LinksOfAPage_AllAnswer()
    {
        using var visitor = site.NewVisitor();
        foreach (var address in new[] { Case, $"{Case}/timeline", $"{Case}/events/verdict", $"{Case}/history/2" })
        {
            foreach (
                var link in Links(await ReadAsync($"{address}?known-at=2026-11-21"))
                    .Where(link => link.StartsWith(Case, StringComparison.Ordinal))
                    .Select(link => link.Split('#')[0])
                    .Distinct()
            )
            {
                using var answer = await visitor.GetAsync(link, Cancellation);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} leads to {link}: {answer.StatusCode}");
            }
        }
    }

    /// <summary>The page in the present, what changed since, and the file of a revision, which has a clock of its own.</summary>
    private static bool IsWayBack(string link, string address) =>
        link == address || link == $"{Case}/history?since=2026-11-22" || link.EndsWith(".json", StringComparison.Ordinal);

    private static IEnumerable<string> Links(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);

    private static string Text(IElement element) => HistoryTests.Text(element);

    private async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var visitor = site.NewVisitor();
        return new HtmlParser().ParseDocument(await visitor.GetStringAsync(address, Cancellation));
    }
}
