using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.Cases.Export;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The page where a journalist takes words and files away, as it reads without script.</summary>
public sealed class ExportPageTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static readonly DateOnly Order = new(2025, 10, 17);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("headline")]
    [InlineData("short")]
    [InlineData("full")]
    public async Task Get_ALength_ShowsTheWordsOfTheFiles(string length)
    {
        using var visitor = host.NewVisitor();

        var page = await PageAsync(visitor, SiteUrls.ExportPage(SiteHost.Slug, Order, (ExportChoice.LengthKey, length)));
        var (markdown, plain) = (
            (IHtmlTextAreaElement)page.QuerySelector("#markdown")!,
            (IHtmlTextAreaElement)page.QuerySelector("#plain")!
        );

        Assert.Contains(
            markdown.Value,
            await visitor.GetStringAsync(SiteUrls.Export(SiteHost.Slug, "md", Order, (ExportChoice.LengthKey, length)), Cancellation),
            StringComparison.Ordinal
        );
        Assert.Contains(
            plain.Value,
            await visitor.GetStringAsync(SiteUrls.Export(SiteHost.Slug, "txt", Order, (ExportChoice.LengthKey, length)), Cancellation),
            StringComparison.Ordinal
        );
        Assert.Contains("$4,447,190", page.QuerySelector("#rich")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelector(".copies")!.HasAttribute("hidden"), "Without script there is nothing that copies.");
    }

    /// <summary>The overview and the words to take away open with the lead of the day, marked as the editors’.</summary>
    [Theory]
    [InlineData("2025-05-05", null, false)]
    [InlineData("2025-05-06", "6 May 2025", false)]
    [InlineData("2025-10-17", "6 May 2025", true)]
    [InlineData("2025-10-20", "20 October 2025", false)]
    [InlineData("2026-11-21", "21 November 2026", false)]
    public async Task Get_OnADay_HasTheLeadOfThatDayWithWhatHasChanged(string day, string? origin, bool hasChanged)
    {
        using var visitor = host.NewVisitor();
        var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var overview = (await PageAsync(visitor, SiteUrls.Case(SiteHost.Slug, asOf))).QuerySelector("[aria-labelledby=lead]")?.TextContent;
        var words = (await PageAsync(visitor, SiteUrls.ExportPage(SiteHost.Slug, asOf))).QuerySelector("#rich .remark")?.TextContent;

        foreach (var text in new[] { overview, words })
        {
            Assert.Equal(origin is not null, text is not null);
            if (text is null)
                continue;
            Assert.Contains($"Written by the editors as of {origin}.", text, StringComparison.Ordinal);
            Assert.Equal(hasChanged, text.Contains("the punitive damages from $167,254,000 to $4,002,471", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Get_Files_AreAllThereWithTheirTrueSizes()
    {
        using var visitor = host.NewVisitor();

        var page = await PageAsync(visitor, SiteUrls.ExportPage(SiteHost.Slug, Order));
        var links = page.QuerySelectorAll(".exports a.file").Cast<IHtmlAnchorElement>().ToList();

        Assert.All(
            ExportFormats.All.Where(format => format.Missing is null),
            format => Assert.Contains(links, link => link.PathName == $"/cases/{SiteHost.Slug}.{format.Extension}")
        );
        foreach (var link in links.Where(link => !link.PathName.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            var file = await visitor.GetByteArrayAsync(link.PathName + link.Search, Cancellation);
            Assert.Equal(ExportOffers.SizeWords(file.Length), link.Closest("tr")!.QuerySelector(".number")!.TextContent);
        }
    }

    [Fact]
    public async Task Get_AnUnknownLength_Is400AndNamesWhatIsAllowed()
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync($"/cases/{SiteHost.Slug}/export?length=huge", Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "length is one of headline, short, full; it was “huge”",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Get_TheWebPageAsAFile_AllowsItsOwnStyleAndNothingElse()
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(SiteUrls.Export(SiteHost.Slug, "html", Order), Cancellation);
        var style = new HtmlParser()
            .ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation))
            .QuerySelector("style")!
            .TextContent;

        Assert.Equal(
            "default-src 'none'; style-src "
                + $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; "
                + "base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy"))
        );
    }

    [Theory]
    [InlineData(999, "999 bytes")]
    [InlineData(1_000, "1 kB")]
    [InlineData(999_499, "999 kB")]
    [InlineData(999_500, "1.0 MB")]
    [InlineData(1_449_000, "1.4 MB")]
    public void SizeWords_OfBytes_RoundsAsPeopleRead(int bytes, string words) => Assert.Equal(words, ExportOffers.SizeWords(bytes));

    private static async Task<IHtmlDocument> PageAsync(HttpClient visitor, string address) =>
        new HtmlParser().ParseDocument(await visitor.GetStringAsync(address, Cancellation));
}
