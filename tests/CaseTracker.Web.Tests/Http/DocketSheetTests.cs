using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseTracker.Core.Dockets;
using CaseTracker.Data.Dockets;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The pages of docket sheets over HTTP.</summary>
public sealed class DocketSheetTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Sheet = "/dockets/cand/4-19-cv-07123";
    private const string CaseSheet = $"/cases/{SiteHost.Slug}/docket/trial";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Sheet)]
    [InlineData(CaseSheet)]
    public async Task Page_OfASheet_ShowsTheWordsOfTheCourt(string address)
    {
        await ImportAsync();
        var page = await PageAsync(address);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(100, page.QuerySelectorAll("tr[id^=entry-]").Length);
        Assert.Contains("SEALED DOCUMENT about okapis", page.GetElementById("entry-119")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("sealed", page.QuerySelector("#entry-119 .sheet-document")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("not available", page.QuerySelector("#entry-118 .sheet-document")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Exhibit A", page.QuerySelector("#entry-120 .sheet-attachments")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content^=noindex]"));
        Assert.Empty(page.QuerySelectorAll("main script, main [style]"));
        Assert.Contains("John Smith", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Sheet)]
    [InlineData(CaseSheet)]
    public async Task Permalink_OfAnEntryOnALaterPage_LeadsToIt(string address)
    {
        await ImportAsync();
        var first = await PageAsync(address);
        Assert.Null(first.GetElementById("entry-3"));

        var later = await PageAsync(first.QuerySelector("main a[rel=next]")!.GetAttribute("href")!);
        var link = later.QuerySelector("#entry-3 th a")!.GetAttribute("href")!;
        var page = await PageAsync(link.Split('#')[0]);

        Assert.EndsWith("#entry-3", link, StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById("entry-3"));
        Assert.Contains("sheet-asked", page.GetElementById("entry-3")!.ClassList);
    }

    [Fact]
    public async Task Choices_OfAKindWordsAndOrder_Narrow()
    {
        await ImportAsync();

        Assert.Equal(12, (await PageAsync($"{Sheet}?kind=order")).QuerySelectorAll("tr[id^=entry-]").Length);
        Assert.Equal("entry-119", Assert.Single((await PageAsync($"{Sheet}?q=okapis")).QuerySelectorAll("tr[id^=entry-]")).Id);
        Assert.Equal("entry-1", (await PageAsync($"{Sheet}?order=oldest")).QuerySelector("tr[id^=entry-]")!.Id);
        Assert.NotNull((await PageAsync($"{Sheet}?q=nowhere")).QuerySelector(".empty"));
    }

    [Theory]
    [InlineData($"{Sheet}?kind=rumour", HttpStatusCode.BadRequest)]
    [InlineData($"{Sheet}?order=random", HttpStatusCode.BadRequest)]
    [InlineData($"{Sheet}?entry=nowhere", HttpStatusCode.NotFound)]
    [InlineData("/dockets/cand/9-99-cv-99999", HttpStatusCode.NotFound)]
    [InlineData($"/cases/{SiteHost.Slug}/docket/nowhere", HttpStatusCode.NotFound)]
    [InlineData($"/cases/{SiteHost.Slug}/docket/appeal-2020", HttpStatusCode.OK)]
    public async Task Address_ThatAsksForWhatIsNotThere_SaysSo(string address, HttpStatusCode expected)
    {
        await ImportAsync();
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(address, Cancellation);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Number_InAnotherSpelling_LeadsToTheSheet()
    {
        await ImportAsync();
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync("/dockets/cand/4:19-cv-07123-PJH", Cancellation);

        Assert.Equal((HttpStatusCode.PermanentRedirect, Sheet), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData(Sheet)]
    [InlineData(CaseSheet)]
    public async Task Sheet_ThatIsTakenInAgain_IsKnownUntilItChanges(string address)
    {
        await ImportAsync();
        using var visitor = host.NewVisitor();
        using var first = await visitor.GetAsync(address, Cancellation);
        await ImportAsync();
        using var same = await visitor.SendAsync(Asking(address, first.Headers.ETag!.ToString()), Cancellation);
        await ImportAsync(extra: address == Sheet ? 121 : 122);
        using var changed = await visitor.SendAsync(Asking(address, first.Headers.ETag!.ToString()), Cancellation);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same.StatusCode, changed.StatusCode));
        Assert.False(first.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Overview_OfACase_LeadsToTheSheetsThatAreThere()
    {
        await ImportAsync();
        var dockets = (await PageAsync($"/cases/{SiteHost.Slug}")).QuerySelectorAll("[id^=docket-]").ToList();

        var link = Assert.Single(dockets.SelectMany(docket => docket.QuerySelectorAll("a[href*='/docket/']")));
        Assert.Equal(CaseSheet, link.GetAttribute("href"));
        Assert.Contains(CaseSheet, (await PageAsync(Sheet)).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_FindsAnEntryAndLeadsToIt()
    {
        await ImportAsync();
        var hit = (await PageAsync("/search?q=okapis")).QuerySelector(".hit h3 a")!.GetAttribute("href")!;

        Assert.Equal($"{Sheet}?entry=119#entry-119", hit);
    }

    private static HttpRequestMessage Asking(string address, string tag) =>
        new(HttpMethod.Get, address) { Headers = { { "If-None-Match", tag } } };

    private async Task<IHtmlDocument> PageAsync(string address)
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task ImportAsync(int extra = 120)
    {
        DocketSheetEntry[] entries =
        [
            .. Enumerable
                .Range(1, extra)
                .Select(number => new DocketSheetEntry
                {
                    Number = $"{number}",
                    DateFiled = new DateOnly(2020, 1, 1).AddDays(number),
                    DateEntered = new DateOnly(2020, 1, 2).AddDays(number),
                    PacerDocId = number == 118 ? null : $"045{number}",
                    IsAvailable = number == 118 ? false : null,
                    Text =
                        number == 119 ? "SEALED DOCUMENT about okapis"
                        : number % 10 == 0 ? $"ORDER granting {number - 1} Motion."
                        : "MOTION for more time",
                    Attachments = number == 120 ? [new DocketSheetDocument(1, "Exhibit A", null, null, 3, null, true, null)] : [],
                }),
        ];
        var sheet = new DocketSheet
        {
            Form = "RECAP",
            Court = "cand",
            Number = DocketNumber.Read("4:19-cv-07123"),
            CaseName = "WhatsApp Inc. v. NSO Group Technologies Limited",
            Entries = entries,
            Parties =
            [
                new DocketSheetParty(
                    "WhatsApp Inc.",
                    "Plaintiff",
                    null,
                    null,
                    null,
                    [new DocketSheetAttorney("John Smith", "LEAD ATTORNEY", null)]
                ),
            ],
            HasAllParties = true,
        };
        await host.Services.GetRequiredService<DocketImporter>().ImportAsync(sheet, isPreview: false, Cancellation);
    }
}
