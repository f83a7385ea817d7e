using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Bundle;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The corrections of all cases, and all changes, as pages and as feeds.</summary>
public sealed class ChangeLogTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The bundled cases, and two later revisions of one.</summary>
    private static readonly int Published = BundledCases.Embedded().Count + 2;

    [Fact]
    public async Task Corrections_HoldsOnlyWhatWasWrongOrCouldBeMisread()
    {
        var page = new HtmlParser().ParseDocument(await site.NewVisitor().GetStringAsync("/corrections", Cancellation));

        var item = HistoryTests.Text(Assert.Single(page.QuerySelectorAll(".log > li")));
        Assert.Contains("WhatsApp", item, StringComparison.Ordinal);
        Assert.Contains("The compensatory part was misread <by us>.", item, StringComparison.Ordinal);
        Assert.Contains("by Ann Editor", item, StringComparison.Ordinal);
        Assert.Contains("compensatory damages: $444,719 → $444,720", item, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("/corrections.atom", page.QuerySelector("link[rel=alternate][type='application/atom+xml']")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Changes_HoldsEveryRevision_WithTheFirstOnesOfADayTogether()
    {
        var page = new HtmlParser().ParseDocument(await site.NewVisitor().GetStringAsync("/changes", Cancellation));

        var items = page.QuerySelectorAll(".log > li").Select(HistoryTests.Text).ToList();
        Assert.Equal(Published, items.Count - 1 + page.QuerySelectorAll(".log .together li").Length);
        Assert.StartsWith($"{Published - 2} cases published", page.QuerySelectorAll(".log h2")[^1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Sources searched again.", items[0], StringComparison.Ordinal);
        Assert.Contains("Correction", items[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/corrections.atom", 1)]
    [InlineData("/changes.atom", 18)]
    [InlineData(RevisedSite.Case + "/history.atom", 3)]
    public async Task Feed_IsValidAtom(string address, int entries)
    {
        using var answer = await site.NewVisitor().GetAsync(address, Cancellation);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).Root!;

        Assert.Equal("application/atom+xml; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(entries, feed.Elements(Atom + "entry").Count());
        foreach (var xElement in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.NotEqual("", Assert.Single(xElement.Elements(Atom + "id")).Value);
            Assert.NotEqual("", Assert.Single(xElement.Elements(Atom + "title")).Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", Assert.Single(xElement.Elements(Atom + "updated")).Value);
            Assert.NotEqual("", xElement.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.Single(xElement.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
        }

        var ids = feed.Elements(Atom + "entry").Select(element => element.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(
            ids.Prepend(feed.Element(Atom + "id")!.Value),
            id => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id)
        );
        Assert.Equal(
            feed.Elements(Atom + "entry").Max(item => item.Element(Atom + "updated")!.Value),
            feed.Element(Atom + "updated")!.Value
        );
    }

    [Fact]
    public async Task Feed_OfCorrections_TellsTheChangeAndLinksToTheRevision()
    {
        var entry = XDocument
            .Parse(await site.NewVisitor().GetStringAsync("/corrections.atom", Cancellation))
            .Root!.Element(Atom + "entry")!;

        Assert.StartsWith("Correction: WhatsApp", entry.Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("The compensatory part was misread <by us>.\n", entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Contains("$444,719 → $444,720", entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.EndsWith($"{RevisedSite.Case}/history/2", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
        Assert.Equal("correction", entry.Element(Atom + "category")!.Attribute("term")!.Value);
    }

    [Theory]
    [InlineData("/corrections.atom")]
    [InlineData("/changes.atom")]
    public async Task Feed_TheReaderHas_Answers304(string address)
    {
        using var visitor = site.NewVisitor();
        using var first = await visitor.GetAsync(address, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/corrections?before=x")]
    [InlineData("/changes?before=0")]
    public async Task Get_BadPlace_IsRefused(string address)
    {
        using var answer = await site.NewVisitor().GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Changes_PageByPage_GivesEachOnce()
    {
        await using var busy = new RevisedSite();
        await busy.InitializeAsync();
        for (var i = 0; i < 25; i++)
            await busy.PublishAsync(
                ChangeClass.Clarification,
                "Ann Editor",
                $"Clarified {i}.",
                i == 0 ? "\"lastChecked\": \"2026-11-22\"" : $"\"lastChecked\": \"2027-01-{i:D2}\"",
                $"\"lastChecked\": \"2027-01-{i + 1:D2}\""
            );

        foreach (var (start, count) in new[] { ("/corrections", 26), ("/changes", Published + 25) })
        {
            var seen = new List<string>();
            for (var address = start; address is not null; )
            {
                var page = new HtmlParser().ParseDocument(await busy.NewVisitor().GetStringAsync(address, Cancellation));
                seen.AddRange(page.QuerySelectorAll(".log .by a, .log .together small a").Select(link => link.GetAttribute("href")!));
                address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
            }

            Assert.Equal((count, count), (seen.Count, seen.Distinct().Count()));
        }
    }
}
