using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.References;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>How to cite, on pages and in files; and the calendars and feeds over several cases.</summary>
public sealed class CitationRequestTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Case = "/cases/" + SiteHost.Slug;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cite_ARuling_GivesEachStyleAndFilesOfTheSame()
    {
        var page = await ReadAsync($"{Case}/cite?of=event/post-trial-order&as-of=2025-12-31");

        var styles = page.QuerySelectorAll("section[aria-labelledby=cited-0] dl dt").Select(style => style.TextContent);
        Assert.Equal(["Bluebook", "OSCOLA", "APA", "Chicago"], styles);
        Assert.Equal(
            "WhatsApp Inc. v. NSO Grp. Techs. Ltd., No. 4:19-cv-07123-PJH (N.D. Cal. Oct. 17, 2025).",
            page.QuerySelector("section[aria-labelledby=cited-0] dd > div")!.TextContent.Trim()
        );
        Assert.Contains(
            "state as of Dec. 31, 2025, revision 1",
            page.QuerySelector("section[aria-labelledby=cited-1] dd > div")!.TextContent,
            StringComparison.Ordinal
        );
        using var visitor = host.NewVisitor();
        var file = await visitor.GetStringAsync(
            page.QuerySelectorAll(".more a")
                .Single(link => link.TextContent == "BibTeX" && link.GetAttribute("href")!.Contains("of=event", StringComparison.Ordinal))
                .GetAttribute("href"),
            Cancellation
        );
        Assert.Equal(2, file.Split("@misc{").Length - 1);
    }

    /// <summary>Whatever the page offers to cite can be cited.</summary>
    [Fact]
    public async Task Cite_EachChoice_Answers()
    {
        var choices = (await ReadAsync($"{Case}/cite?as-of=2025-05-06"))
            .QuerySelectorAll("section[aria-labelledby=others] li a")
            .Select(link => link.GetAttribute("href")!)
            .ToList();
        Assert.True(choices.Count > 50);

        using var visitor = host.NewVisitor();
        foreach (var choice in choices.Where((_, i) => i % 9 == 0))
        {
            using var answer = await visitor.GetAsync(choice, Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/cite?of=party/whatsapp")]
    [InlineData("/cite?of=event/nothing")]
    [InlineData("/cite?of=event/post-trial-order&as-of=2025-05-06")]
    [InlineData(".bib?of=party/whatsapp")]
    [InlineData(".csl.json?of=event/nothing")]
    [InlineData(".ris?of=event/post-trial-order&as-of=2025-05-06")]
    public async Task Cite_WhatIsNotThere_Answers400AndSaysWhatIsAllowed(string address)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(Case + address, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"of is {CitationTarget.Form}", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "webpage")]
    [InlineData("/money", "webpage")]
    [InlineData("/events/post-trial-order", "case webpage")]
    [InlineData("/events/attack-window", "webpage")]
    public async Task Page_OfACase_ShowsItselfToReferenceManagers(string path, string types)
    {
        var page = await ReadAsync(Case + path);

        Assert.Equal(types.Split(' '), Types(page));
        Assert.Contains("WhatsApp", page.QuerySelector("meta[name=citation_title]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Matches("^\\d{4}/\\d\\d/\\d\\d$", page.QuerySelector("meta[name=citation_publication_date]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Sources_EachIsShownToReferenceManagers()
    {
        var page = await ReadAsync($"{Case}/sources");

        var types = Types(page);
        Assert.Equal(page.QuerySelectorAll(".source").Length + 1, types.Count);
        Assert.Contains("newspaperArticle", types);
        Assert.NotNull(page.QuerySelector($".source a[href='{Case}/cite?of=source%2Fleuropeista-2025-05-08']"));
    }

    [Theory]
    [InlineData("/courts/cand.ics", "SUMMARY:WhatsApp v. NSO Group: ")]
    [InlineData("/courts/ca9.atom", "<title>WhatsApp v. NSO Group: ")]
    [InlineData("/calendar.ics", "SUMMARY:WhatsApp v. NSO Group: ")]
    [InlineData("/courts/akd.ics", "END:VCALENDAR")]
    public async Task File_OverSeveralCases_NamesTheCaseAndIsSealed(string address, string expected)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);
        var file = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(expected, System.Text.Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.True(ExportDigest.IsConsistent(file));
    }

    [Theory]
    [InlineData("/courts/nowhere.ics")]
    [InlineData("/courts/nowhere.atom")]
    [InlineData("/cases/nothing/history.atom")]
    [InlineData("/cases/nothing/cite")]
    public async Task File_OfNothing_Answers404(string address)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static List<string> Types(IHtmlDocument page) =>
        [
            .. page.QuerySelectorAll("span.Z3988")
                .Select(span => System.Web.HttpUtility.ParseQueryString(span.GetAttribute("title")!)["rft.type"]!),
        ];

    private async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
