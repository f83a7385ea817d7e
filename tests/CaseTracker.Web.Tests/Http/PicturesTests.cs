using System.Buffers.Binary;
using System.Net;
using System.Xml.Linq;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Web.Cases.Pictures;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The pictures of a case at their addresses.</summary>
public sealed class PicturesTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Pictures => [.. CasePicture.All.Select(picture => picture.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Get_Svg_StandsByItselfAndSaysWhereItIsFrom(string name)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(SiteUrls.Picture(SiteHost.Slug, name, "svg", new DateOnly(2025, 10, 17)), Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        var svg = XDocument.Parse(text).Root!;

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"whatsapp-v-nso-group_{name}_2025-10-17.svg", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(("1200", "630"), (svg.Attribute("width")!.Value, svg.Attribute("height")!.Value));
        Assert.Contains("17 October 2025", svg.Element(Svg + "title")!.Value, StringComparison.Ordinal);
        Assert.NotEmpty(svg.Element(Svg + "desc")!.Value);
        Assert.Contains(
            "CaseTracker · as of 17 October 2025 · revision 1 · CC BY 4.0",
            svg.Elements(Svg + "text").Select(xElement => xElement.Value)
        );
        Assert.Contains(
            $"http://localhost/cases/{SiteHost.Slug}?as-of=2025-10-17",
            svg.Elements(Svg + "text").Select(xElement => xElement.Value)
        );
        Assert.Contains("prefers-color-scheme:dark", text, StringComparison.Ordinal);
        Assert.DoesNotContain("href", text, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SvgByItself_MayHaveItsStyleAndNothingElse()
    {
        using var visitor = host.NewVisitor();
        var address = SiteUrls.Picture(SiteHost.Slug, "status", "svg", default, (CasePictures.ThemeKey, "dark"));
        using var first = await visitor.GetAsync(address, Cancellation);
        using var kept = await visitor.GetAsync(address, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var unchanged = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        var policies = new[] { first, kept, unchanged }
            .Select(answer => string.Join('|', answer.Headers.GetValues("Content-Security-Policy")))
            .Distinct();

        Assert.Matches(
            "^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; frame-ancestors 'none'$",
            Assert.Single(policies)
        );
    }

    [Fact]
    public async Task Get_Money_OnTheDayOfTheCut_SaysBothSums()
    {
        using var visitor = host.NewVisitor();

        var before = await visitor.GetStringAsync(SiteUrls.Picture(SiteHost.Slug, "money", "svg", new DateOnly(2025, 5, 6)), Cancellation);
        var after = await visitor.GetStringAsync(SiteUrls.Picture(SiteHost.Slug, "money", "svg", new DateOnly(2025, 10, 17)), Cancellation);

        Assert.Contains(">$167,698,719<", before, StringComparison.Ordinal);
        Assert.DoesNotContain("4,447,190", before, StringComparison.Ordinal);
        Assert.Contains(">$167,698,719<", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme=blue", "theme is one of light, dark; it was “blue”")]
    [InlineData("size=huge", "size is one of card, wide, print, small; it was “huge”")]
    [InlineData("as-of=x", "YYYY-MM-DD")]
    public async Task Get_AValueThatCannotBe_NamesIt(string query, string says)
    {
        using var visitor = host.NewVisitor();

        foreach (var extension in (string[])["svg", "png"])
        {
            using var answer = await visitor.GetAsync($"/cases/{SiteHost.Slug}/pictures/money.{extension}?{query}", Cancellation);

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_AnotherPicture_NamesThoseThereAre()
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync($"/cases/{SiteHost.Slug}/pictures/judge.svg", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "it has money, timeline and status",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("card", 1200, 630)]
    [InlineData("print", 3000, 2000)]
    [InlineData("small", 600, 315)]
    public async Task Get_Png_HasTheSizeAskedFor(string size, int width, int height)
    {
        RequireBrowser();
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(
            SiteUrls.Picture(SiteHost.Slug, "money", "png", default, (CasePictures.SizeKey, size)),
            Cancellation
        );
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            (width, height),
            (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)))
        );
    }

    [Fact]
    public async Task Get_CasePages_NameTheirCardAtThePublicAddressOrTheHostThatWasAsked()
    {
        RequireBrowser();
        await using var site = new SiteHost(("CaseTracker:PublicUrl", "https://cases.example.org"));
        using var known = site.NewVisitor();
        using var unknown = host.NewVisitor();

        var page = await known.GetStringAsync(SiteUrls.Money(SiteHost.Slug, new DateOnly(2025, 10, 17)), Cancellation);

        Assert.Contains(
            $"<meta property=\"og:image\" content=\"https://cases.example.org/cases/{SiteHost.Slug}/pictures/money.png?as-of=2025-10-17\"",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary_large_image\">", page, StringComparison.Ordinal);
        Assert.Contains("og:image:alt", page, StringComparison.Ordinal);
        Assert.Contains(
            $"<meta property=\"og:image\" content=\"http://localhost/cases/{SiteHost.Slug}/pictures/money.png?as-of=",
            await unknown.GetStringAsync(SiteUrls.Money(SiteHost.Slug), Cancellation),
            StringComparison.Ordinal
        );
    }

    private static void RequireBrowser()
    {
        if (Chromium.OnThisMachine.Missing is not { } missing)
            return;
        Assert.False(Environment.GetEnvironmentVariable("CASETRACKER_REQUIRE_TOOLS") == "1", missing);
        Assert.Skip(missing);
    }
}
