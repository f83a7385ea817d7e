using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseTracker.Data;
using CaseTracker.Data.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The record of a case in public: who changed what, when and why, and what it said before.</summary>
public sealed class HistoryTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    private const string Case = RevisedSite.Case;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task History_ListsRevisionsNewestFirst()
    {
        var page = await ReadAsync($"{Case}/history");

        var rows = page.QuerySelectorAll("table.revisions tbody tr").Select(Text).ToList();
        Assert.Equal(3, rows.Count);
        Assert.StartsWith("Revision 3", rows[0], StringComparison.Ordinal);
        Assert.Contains("Bo Editor", rows[0], StringComparison.Ordinal);
        Assert.Contains("The state of the record", rows[0], StringComparison.Ordinal);
        Assert.Contains("CorrectionSomething published was wrong.", rows[1], StringComparison.Ordinal);
        Assert.Contains("The compensatory part was misread <by us>.", rows[1], StringComparison.Ordinal);
        Assert.Contains("1 event", rows[1], StringComparison.Ordinal);
        Assert.Contains(" UTC", rows[1], StringComparison.Ordinal);
        Assert.Contains("the first revision", rows[2], StringComparison.Ordinal);
        var entry = await site.Services.GetRequiredService<RevisionLog>().FindAsync(SiteHost.Slug, 2, Cancellation);
        Assert.Contains(entry!.Hash, rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_SaysHowFarTheRecordHasCome()
    {
        var section = Text((await ReadAsync($"{Case}/history")).QuerySelector("section[aria-labelledby=record]")!);

        Assert.Contains("Last checked22 November 2026", section, StringComparison.Ordinal);
        Assert.Contains("Codingcoding complete", section, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_TwoRevisions_TellTheDifferenceInWords()
    {
        var page = await ReadAsync($"{Case}/history?from=1&to=3");

        Assert.Equal("Revisions 1 and 3 compared", page.QuerySelector("h1")!.TextContent);
        var lines = page.QuerySelectorAll(".diff > li").Select(Text).ToList();
        Assert.Contains("Compensatory damages $444,719 → $444,720", lines);
        Assert.Contains("Total $4,447,190 → $4,447,191", lines);
        Assert.Contains("Award “Damages awarded by the jury” made: compensatory damages $444,719 → $444,720", lines);
        Assert.Contains("Sources last searched 21 November 2026 → 22 November 2026", lines);
        Assert.Contains(page.QuerySelectorAll("del"), element => element.TextContent == "$444,719");
        Assert.Contains(page.QuerySelectorAll("ins"), item => item.TextContent == "$444,720");
        Assert.Contains(page.QuerySelectorAll(".diff-record a"), link => link.GetAttribute("href") == $"{Case}/events/verdict");
    }

    [Theory]
    [InlineData("?from=2", "Revisions 2 and 3 compared")]
    [InlineData("?to=2", "Revisions 1 and 2 compared")]
    [InlineData("?from=3&to=1", "Revisions 3 and 1 compared")]
    [InlineData("?from=2&to=2", "Revisions 2 and 2 compared")]
    [InlineData("?since=2020-01-01", "What changed since 1 January 2020")]
    [InlineData("?since=2999-01-01", "What changed since 1 January 2999")]
    [InlineData("?before=2", "History")]
    [InlineData("?before=1", "History")]
    [InlineData("?from=1&to=2&as-of=2020-03-10", "Revisions 1 and 2 compared")]
    public async Task History_EachAddress_HasItsTitle(string query, string expected) =>
        Assert.Equal(expected, (await ReadAsync($"{Case}/history{query}")).QuerySelector("h1")!.TextContent);

    [Fact]
    public async Task History_SinceADayBeforeAll_SaysThatAllIsNewer() =>
        Assert.Contains(
            "Nothing was published of this case before 1 January 2020.",
            Text((await ReadAsync($"{Case}/history?since=2020-01-01")).QuerySelector("main")!),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task History_SinceADayAfterAll_SaysThatNothingIs() =>
        Assert.Contains(
            "Nothing has been published since.",
            Text((await ReadAsync($"{Case}/history?since=2999-01-01")).QuerySelector("main")!),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("?from=1&to=2&as-of=2020-03-10")]
    [InlineData("/2?as-of=2020-03-10")]
    [InlineData("?as-of=2020-03-10")]
    public async Task History_OfAnEarlierDay_KeepsLaterThingsToItself(string query)
    {
        var text = Text((await ReadAsync($"{Case}/history{query}")).QuerySelector("main")!);

        Assert.DoesNotContain("compensatory", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("444,720", text, StringComparison.Ordinal);
        Assert.DoesNotContain("misread", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revision_TellsWhoWhenWhyAndThatItsHashHolds()
    {
        var page = await ReadAsync($"{Case}/history/2");

        var text = Text(page.QuerySelector("main")!);
        Assert.Equal("Revision 2", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("The compensatory part was misread <by us>.", text, StringComparison.Ordinal);
        Assert.Contains("ByAnn Editor", text, StringComparison.Ordinal);
        Assert.Contains("Hash, case file and place in the chain agree.", text, StringComparison.Ordinal);
        Assert.Contains("when it was published", text, StringComparison.Ordinal);
        var entry = (await site.Services.GetRequiredService<RevisionLog>().FindAsync(SiteHost.Slug, 2, Cancellation))!;
        Assert.Contains(entry.Hash, text, StringComparison.Ordinal);
        Assert.Contains(entry.PreviousHash, text, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".steps a"), link => link.GetAttribute("href") == $"{Case}/history/3");
    }

    [Fact]
    public async Task Revision_ThatIsNotWhatWasPublished_SaysSo()
    {
        await using var damaged = new RevisedSite();
        await damaged.InitializeAsync();
        await using (
            var context = await damaged
                .Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>()
                .CreateDbContextAsync(Cancellation)
        )
            await context
                .Revisions.Where(revision => revision.Number == 2)
                .ExecuteUpdateAsync(set => set.SetProperty(revision => revision.Reason, "Nothing happened."), Cancellation);

        var text = await damaged.NewVisitor().GetStringAsync($"{Case}/history/2", Cancellation);

        Assert.Contains("This revision is not what was published.", text, StringComparison.Ordinal);
        Assert.Contains("They do not agree.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("diff-record", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RevisionJson_IsTheCaseFileOfThatRevision()
    {
        using var visitor = site.NewVisitor();

        var first = await visitor.GetStringAsync($"{Case}/history/1.json", Cancellation);
        var second = await visitor.GetStringAsync($"{Case}/history/2.json", Cancellation);

        Assert.Contains("\"compensatory\": \"444719\"", first, StringComparison.Ordinal);
        Assert.Equal(first.Replace("\"compensatory\": \"444719\"", "\"compensatory\": \"444720\"", StringComparison.Ordinal), second);
        Assert.Equal(
            await visitor.GetStringAsync($"{Case}.json", Cancellation),
            await visitor.GetStringAsync($"{Case}/history/3.json", Cancellation)
        );
    }

    [Theory]
    [InlineData("/history/4", HttpStatusCode.NotFound, "no revision “4”")]
    [InlineData("/history/0", HttpStatusCode.NotFound, "no revision “0”")]
    [InlineData("/history/01", HttpStatusCode.NotFound, "no revision “01”")]
    [InlineData("/history/newest", HttpStatusCode.NotFound, "no revision “newest”")]
    [InlineData("/history/99999999999", HttpStatusCode.NotFound, "the newest is revision 3")]
    [InlineData("/history/4.json", HttpStatusCode.NotFound, "no revision “4”")]
    [InlineData("/history?from=1&to=4", HttpStatusCode.NotFound, "no revision “4”")]
    [InlineData("/history?from=one", HttpStatusCode.BadRequest, "from is the number of a revision")]
    [InlineData("/history?to=-1", HttpStatusCode.BadRequest, "to is the number of a revision")]
    [InlineData("/history?before=0", HttpStatusCode.BadRequest, "before is the number of a revision")]
    [InlineData("/history?since=May", HttpStatusCode.BadRequest, "since is a day")]
    [InlineData("/history?since=2025-02-30", HttpStatusCode.BadRequest, "since is a day")]
    [InlineData("/history?since=2025-02-03&from=1", HttpStatusCode.BadRequest, "since stands without from and to")]
    [InlineData("/history/1?as-of=x", HttpStatusCode.BadRequest, "YYYY-MM-DD")]
    public async Task Get_WhatIsNotThere_SaysSo(string address, HttpStatusCode status, string says)
    {
        using var answer = await site.NewVisitor().GetAsync(Case + address, Cancellation);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/history")]
    [InlineData("/history/1.json")]
    [InlineData("/history/1")]
    public async Task Get_OfNoCase_SaysSo(string address)
    {
        using var answer = await site.NewVisitor().GetAsync($"/cases/nobody-v-nobody{address}", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task EveryPageOfACase_LeadsToItsHistory()
    {
        foreach (var address in new[] { Case, $"{Case}/money", $"{Case}/events/verdict" })
            Assert.Contains(
                (await ReadAsync(address)).QuerySelectorAll("footer a"),
                link => link.GetAttribute("href") == $"{Case}/history"
            );
    }

    internal static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var visitor = site.NewVisitor();
        return new HtmlParser().ParseDocument(await visitor.GetStringAsync(address, Cancellation));
    }
}
