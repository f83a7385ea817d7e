using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Sites that are given the address of a case page find its frame (oEmbed 1.0).</summary>
public sealed class OEmbedTests(OEmbedTests.PublicSite site) : IClassFixture<OEmbedTests.PublicSite>
{
    private const string Root = "https://cases.example.org";
    private const string Case = Root + "/cases/" + SiteHost.Slug;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "status")]
    [InlineData("/money?as-of=2025-05-06", "money?as-of=2025-05-06")]
    [InlineData("/timeline?as-of=2025-10-17&kind=order", "timeline?as-of=2025-10-17")]
    [InlineData("/events/verdict", "timeline")]
    [InlineData("/injunctions?as-of=2025-12-31", "status?as-of=2025-12-31")]
    [InlineData("/history/1", "status")]
    [InlineData("/embed", "status")]
    [InlineData("/embed/money?theme=dark", "money?theme=dark")]
    public async Task Get_PageOfACase_NamesItsFrameAndKeepsItsDay(string page, string frame)
    {
        var rich = await AskAsync($"url={Uri.EscapeDataString(Case + page)}");

        var code = new HtmlParser().ParseDocument(rich.GetProperty("html").GetString()!).QuerySelector("iframe")!;
        Assert.Equal(
            ("1.0", "rich", "CaseTracker", Root),
            (Text(rich, "version"), Text(rich, "type"), Text(rich, "provider_name"), Text(rich, "provider_url"))
        );
        Assert.Equal($"{Case}/embed/{frame}", code.GetAttribute("src"));
        Assert.Equal(rich.GetProperty("width").GetInt32().ToString(), code.GetAttribute("width"));
        Assert.Equal(rich.GetProperty("height").GetInt32().ToString(), code.GetAttribute("height"));
        Assert.StartsWith("WhatsApp Inc. v. NSO Group", Text(rich, "title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithALargestSize_StaysWithinIt()
    {
        var address = Uri.EscapeDataString($"{Case}/money");

        var (small, narrow, wide) = (
            await AskAsync($"url={address}&maxwidth=200&maxheight=100&format=json"),
            await AskAsync($"url={address}&maxwidth=400"),
            await AskAsync($"url={address}&maxwidth=2000")
        );

        Assert.Equal((200, 100), (small.GetProperty("width").GetInt32(), small.GetProperty("height").GetInt32()));
        Assert.Equal(400, narrow.GetProperty("width").GetInt32());
        Assert.True(narrow.GetProperty("height").GetInt32() > wide.GetProperty("height").GetInt32());
        Assert.False(narrow.TryGetProperty("thumbnail_url", out _));
        if (!wide.TryGetProperty("thumbnail_url", out var thumbnail))
            return;
        Assert.StartsWith($"{Case}/pictures/money.png?as-of=", thumbnail.GetString(), StringComparison.Ordinal);
        Assert.Equal(1200, wide.GetProperty("thumbnail_width").GetInt32());
        var middle = await AskAsync($"url={address}&maxwidth=640");
        Assert.EndsWith("size=small", Text(middle, "thumbnail_url"), StringComparison.Ordinal);
        Assert.Equal(600, middle.GetProperty("thumbnail_width").GetInt32());
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "url is missing")]
    [InlineData("url=/cases/whatsapp-v-nso-group", HttpStatusCode.BadRequest, "url is the whole http or https address")]
    [InlineData("url=" + Case + "&maxwidth=wide", HttpStatusCode.BadRequest, "maxwidth is a number of pixels")]
    [InlineData("url=" + Case + "&maxheight=0", HttpStatusCode.BadRequest, "maxheight is a number of pixels")]
    [InlineData("url=" + Case + "%3Fas-of%3Dx", HttpStatusCode.BadRequest, "as-of is a day of the calendar")]
    [InlineData("url=" + Case + "%3Ftheme%3Dblue", HttpStatusCode.BadRequest, "theme is one of light, dark")]
    [InlineData("url=" + Case + "&format=xml", HttpStatusCode.NotImplemented, "json only")]
    [InlineData("url=https://elsewhere.example.org/cases/whatsapp-v-nso-group", HttpStatusCode.NotFound, "no page of a case")]
    [InlineData("url=https://cases.example.org:444/cases/whatsapp-v-nso-group", HttpStatusCode.NotFound, "no page of a case")]
    [InlineData("url=" + Root + "/courts/ca9", HttpStatusCode.NotFound, "no page of a case")]
    [InlineData("url=" + Case + "/judges", HttpStatusCode.NotFound, "no page of a case")]
    [InlineData("url=" + Case + "/embed/judge", HttpStatusCode.NotFound, "no page of a case")]
    [InlineData("url=" + Root + "/cases/no-such-case", HttpStatusCode.NotFound, "no case “no-such-case”")]
    public async Task Get_WhatCannotBe_NamesTheParameter(string query, HttpStatusCode status, string says)
    {
        using var visitor = site.Host.NewVisitor();

        using var answer = await visitor.GetAsync($"/oembed?{query}", Cancellation);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PagesOfACase_LeadThere()
    {
        using var visitor = site.Host.NewVisitor();
        var page = new HtmlParser().ParseDocument(
            await visitor.GetStringAsync(SiteUrls.Money(SiteHost.Slug, new DateOnly(2025, 5, 6)), Cancellation)
        );

        var address = page.QuerySelector("link[rel=alternate][type='application/json+oembed']")!.GetAttribute("href")!;

        Assert.StartsWith($"{Root}/oembed?url=", address, StringComparison.Ordinal);
        Assert.Contains("/embed/money?as-of=2025-05-06", Text(await AskAsync(address.Split('?', 2)[1]), "html"), StringComparison.Ordinal);
    }

    private static string Text(JsonElement rich, string name) => rich.GetProperty(name).GetString()!;

    private async Task<JsonElement> AskAsync(string query)
    {
        using var visitor = site.Host.NewVisitor();
        using var answer = await visitor.GetAsync($"/oembed?{query}", Cancellation);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(Cancellation)).RootElement;
    }

    /// <summary>The site as its operator says that readers reach it.</summary>
    public sealed class PublicSite : IAsyncDisposable
    {
        internal SiteHost Host { get; } = new(("CaseTracker:PublicUrl", Root));

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
