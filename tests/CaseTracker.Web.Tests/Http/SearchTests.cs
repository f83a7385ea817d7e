using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseTracker.Exchange.Export.Tables;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The page of a search, its files and its feed, over HTTP.</summary>
public sealed partial class SearchTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const int Words = 200;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_OfAQuery_ShowsHitsWithMarksThatLeadToTheirPlace()
    {
        var page = await PageAsync("/search?q=pegasus");

        Assert.Contains(page.QuerySelectorAll("h2"), heading => heading.TextContent == "Cases");
        Assert.NotEmpty(page.QuerySelectorAll(".hits mark"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content^=noindex]"));
        Assert.Equal("pegasus", page.QuerySelector("#search")!.GetAttribute("value"));
        Assert.NotEmpty(page.QuerySelectorAll(".facets a"));
        Assert.NotNull(page.QuerySelector("link[rel=alternate][type='application/atom+xml'][href*='/search.atom?q=pegasus']"));
        Assert.Empty(page.QuerySelectorAll("main script, main [style]"));
    }

    [Fact]
    public async Task Links_OfHits_LeadToPagesThatHaveTheirPlace()
    {
        foreach (
            var query in (string[])
                [
                    "pegasus",
                    "kind:clause",
                    "kind:quotation",
                    "kind:figure",
                    "kind:motion",
                    "kind:claim",
                    "kind:award",
                    "kind:relief",
                    "kind:counsel",
                    "kind:docket",
                    "kind:source",
                    "kind:party",
                    "kind:judge",
                    "kind:court",
                    "kind:related",
                    "\"not found\"",
                    "kind:\"printed value\"",
                ]
        )
        foreach (var link in (await PageAsync($"/search?q={Uri.EscapeDataString(query)}")).QuerySelectorAll(".hit h3 a").Take(4))
        {
            var address = link.GetAttribute("href")!;
            var page = await PageAsync(address.Split('#')[0]);
            if (address.Contains('#', StringComparison.Ordinal))
                Assert.True(page.GetElementById(address.Split('#')[1]) is not null, $"{query}: {address}");
        }
    }

    [Fact]
    public async Task Page_ThatGoesOn_HasOtherHits()
    {
        var first = await PageAsync("/search?q=injunction");
        var next = await PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var events = Addresses(next).Where(address => address.Contains("/events/", StringComparison.Ordinal));
        Assert.DoesNotContain(events, Addresses(first).Contains);
    }

    [Fact]
    public async Task Facet_ThatIsFollowed_HasAsManyHitsAsItSaid()
    {
        var page = await PageAsync("/search?q=pegasus");
        var facet = page.QuerySelector(".facets li")!;

        var narrowed = await PageAsync(facet.QuerySelector("a")!.GetAttribute("href")!);

        var said = facet.QuerySelector(".quiet")!.TextContent;
        Assert.StartsWith($"{said} result", narrowed.QuerySelector(".found-sum")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(pegasus", "(", "never closed")]
    [InlineData("jugde:hamilton", "jugde:", "is not a field")]
    [InlineData("pegasus filed:soon", "filed:soon", "a year, a month or a day")]
    public async Task Page_OfAMalformedQuery_PointsAtThePlace(string query, string place, string message)
    {
        var page = await PageAsync($"/search?q={Uri.EscapeDataString(query)}");

        var fault = page.QuerySelector(".search-fault")!;
        Assert.Equal(place, fault.QuerySelector("mark")!.TextContent);
        Assert.Contains(message, fault.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithoutAQuery_ShowsExamplesThatAllFindSomething()
    {
        var page = await PageAsync("/search");
        var examples = page.QuerySelectorAll("a:has(code)").Select(link => link.GetAttribute("href")!).ToList();

        Assert.True(examples.Count > 8);
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        foreach (var example in examples)
            Assert.NotEmpty((await PageAsync(example)).QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task Page_ThatFindsNothing_AsksWhetherAnotherWordWasMeant() =>
        Assert.Equal("/search?q=westbridge", (await PageAsync("/search?q=westbrigde")).QuerySelector(".empty a")!.GetAttribute("href"));

    [Fact]
    public async Task Page_AsOfADay_LeadsToTheCasesAsOfIt()
    {
        var links = Addresses(await PageAsync("/search?q=whatsapp%20as-of:2020-12-31"));

        Assert.Contains("/cases/whatsapp-v-nso-group?as-of=2020-12-31", links);
    }

    [Theory]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/search?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/search?q=%00%FF")]
    [InlineData("/search?q='%20OR%201=1--&after=")]
    [InlineData("/search.json?q=%22")]
    [InlineData("/search.csv?q=)(")]
    [InlineData("/search.atom?q=%01%02pegasus")]
    public async Task Answers_ToHostileQueries_AreAnswers(string address)
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=a&after=x")]
    [InlineData("/search.json?q=a&after=-1")]
    public async Task After_ThatIsNoNumber_IsRefused(string address)
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/search?q=pegasus")]
    [InlineData("/search.json?q=pegasus")]
    [InlineData("/search.csv?q=pegasus")]
    [InlineData("/search.atom?q=pegasus")]
    public async Task Answers_AskedForTwice_AreEqualAndKnownByTheirTag(string address)
    {
        using var visitor = host.NewVisitor();
        var uri = new Uri(address, UriKind.Relative);
        using var first = await visitor.GetAsync(uri, Cancellation);
        using var second = await visitor.GetAsync(uri, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var third = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Cancellation), await second.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.NotModified, third.StatusCode);
    }

    [Fact]
    public async Task Json_OfAQuery_HasHitsFacetsAndTheNextPage()
    {
        using var json = JsonDocument.Parse(await TextAsync("/search.json?q=injunction"));
        var root = json.RootElement;

        Assert.Equal("injunction", root.GetProperty("query").GetString());
        Assert.Equal(50, root.GetProperty("hits").GetArrayLength());
        Assert.True(root.GetProperty("facets").GetProperty("kind").EnumerateObject().Any());
        Assert.StartsWith("http", root.GetProperty("hits")[0].GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Contains("after=", root.GetProperty("next").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OfAQuery_HasARowForEachHit()
    {
        var table = CsvTable.Read(await TextAsync("/search.csv?q=pegasus")).Value;
        using var json = JsonDocument.Parse(await TextAsync("/search.json?q=pegasus"));

        Assert.Equal(["kind", "title", "case", "date", "day", "court", "outcome", "url"], table.Columns);
        Assert.Equal(json.RootElement.GetProperty("total").GetInt32(), table.Rows.Count);
    }

    [Fact]
    public async Task Feed_OfAQuery_IsAtomWithTheNewestFirst()
    {
        var feed = XDocument.Parse(await TextAsync("/search.atom?q=judge%3Ahamilton%20kind%3Aorder")).Root!;
        var atom = feed.Name.Namespace;
        var days = feed.Elements(atom + "entry").Select(entry => (DateTimeOffset)entry.Element(atom + "updated")!).ToList();

        Assert.True(days.Count > 5);
        Assert.Equal(days.OrderDescending(), days);
        Assert.Equal(days.Count, feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cases")]
    [InlineData("/cases/whatsapp-v-nso-group/timeline")]
    [InlineData("/glossary")]
    [InlineData("/nowhere")]
    public async Task Header_OfEveryPage_HasTheBoxFirst(string address)
    {
        var first = (await PageAsync(address, HttpStatusCode.OK, HttpStatusCode.NotFound)).QuerySelector("input[type=search]")!;

        Assert.Equal(("site-search", "q"), (first.Id, first.GetAttribute("name")));
        Assert.Equal("/search", first.Closest("form")!.GetAttribute("action"));
    }

    /// <summary>Whatever a page of a case shows of its record can be found.
    /// Words that most cases have on their pages are those of the site.</summary>
    [Fact]
    public async Task Words_DrawnFromThePagesOfCases_AreEachFound()
    {
        using var list = JsonDocument.Parse(await TextAsync("/search.json?q=kind:%3Dcase"));
        var slugs = list
            .RootElement.GetProperty("hits")
            .EnumerateArray()
            .Select(hit => hit.GetProperty("case").GetString()!)
            .Order()
            .ToList();
        var pages = new Dictionary<string, HashSet<string>>();
        foreach (var slug in slugs)
        foreach (var path in SiteUrls.PagesOf(slug))
            pages[path] = [.. WordsOf(await PageAsync(path))];
        var everywhere = slugs.Select(slug => SiteUrls.PagesOf(slug).SelectMany(path => pages[path]).ToHashSet()).ToList();
        var own = pages
            .SelectMany(page => page.Value)
            .Distinct()
            .Where(word => everywhere.Count(words => words.Contains(word)) <= slugs.Count / 2)
            // In capitals they are operators.
            .Where(word => word is not ("AND" or "OR" or "NOT"))
            .Order(StringComparer.Ordinal)
            .ToList();
        var random = new Random(2026);
        var missing = new List<string>();
        foreach (var word in Enumerable.Range(0, Words).Select(_ => own[random.Next(own.Count)]))
        {
            using var found = JsonDocument.Parse(await TextAsync($"/search.json?q={Uri.EscapeDataString(word)}"));
            if (found.RootElement.GetProperty("total").GetInt32() == 0)
                missing.Add(word);
        }

        Assert.True(own.Count > 2_000, $"{own.Count} words");
        Assert.True(missing.Count == 0, $"not found, of {Words}: {string.Join(", ", missing.Order(StringComparer.Ordinal))}");
    }

    private static IEnumerable<string> WordsOf(IHtmlDocument page)
    {
        foreach (var left in page.QuerySelectorAll("main form, main svg, main .cite-box, main script"))
            left.Remove();
        var texts = page.QuerySelector("main")!.Descendants<IText>().Select(text => text.Data);
        return texts.SelectMany(text => Word().Matches(text).Select(match => match.Value)).Where(word => word.Length > 2);
    }

    private static IEnumerable<string> Addresses(IHtmlDocument page) =>
        page.QuerySelectorAll(".hit h3 a").Select(link => link.GetAttribute("href")!);

    private async Task<IHtmlDocument> PageAsync(string address, params HttpStatusCode[] allowed)
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Contains(answer.StatusCode, allowed.Length > 0 ? allowed : [HttpStatusCode.OK]);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Cancellation), Cancellation);
    }

    private async Task<string> TextAsync(string address)
    {
        using var visitor = host.NewVisitor();
        return await visitor.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
