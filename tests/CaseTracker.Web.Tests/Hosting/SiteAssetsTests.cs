using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Parser;
using CaseTracker.Web.Hosting;
using CaseTracker.Web.Tests.Http;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace CaseTracker.Web.Tests.Hosting;

/// <summary>Style sheets and scripts, as pages link to them.</summary>
public sealed class SiteAssetsTests(SiteHost host) : IClassFixture<SiteHost>
{
    public static TheoryData<string> Pages => [.. PublicAddresses.Pages.Values, "/account/sign-in"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_LinksToAssetsByTheirDigest_AndToNoneOfBlazor(string address)
    {
        using var visitor = host.NewVisitor();

        var assets = await AssetsAsync(visitor, address);

        Assert.InRange(assets.Count, 3, 10);
        Assert.All(assets, asset => Assert.Matches(@"^/[a-z]+\.[a-z0-9]{10}\.(css|js)$", asset));
    }

    [Fact]
    public async Task Asset_AskedForByItsDigest_IsKeptForAYear_WithTheHeadersOfTheSite()
    {
        using var visitor = host.NewVisitor();
        foreach (var asset in await AssetsAsync(visitor, "/"))
        {
            using var answer = await visitor.GetAsync(asset, Cancellation);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("max-age=31536000, immutable", string.Join(", ", answer.Headers.GetValues("Cache-Control")));
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task Asset_ForAReaderOfGzip_IsTheCompressedCopyOfTheBuild()
    {
        using var visitor = host.NewVisitor();
        var asset = (await AssetsAsync(visitor, "/"))[0];
        using var request = new HttpRequestMessage(HttpMethod.Get, asset) { Headers = { { "Accept-Encoding", "gzip" } } };

        using var answer = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.NotNull(answer.Content.Headers.ContentLength); // what is compressed on the way has none
        await using var content = new GZipStream(await answer.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        Assert.Equal(await visitor.GetStringAsync(asset, Cancellation), await new StreamReader(content).ReadToEndAsync(Cancellation));
    }

    [Theory]
    [InlineData("/base.css")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Asset_AskedForByItsName_IsAskedForAgain(string address)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.NotNull(answer.Headers.ETag);
    }

    [Fact]
    public async Task PageOfAnError_BelowTheRoot_StillFindsItsAssets()
    {
        using var visitor = host.NewVisitor();

        foreach (var asset in await AssetsAsync(visitor, "/nothing/of/this/name"))
        {
            using var answer = await visitor.GetAsync(asset, Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public void AssetsVersion_OfAChangedAsset_IsAnother()
    {
        var before = VersionOf("base.1111111111.css", "site.2222222222.js");

        Assert.Equal(before, VersionOf("site.2222222222.js", "base.1111111111.css"));
        Assert.NotEqual(before, VersionOf("base.3333333333.css", "site.2222222222.js"));

        static AssetsVersion VersionOf(params string[] addresses) =>
            AssetsVersion.From(addresses.Select(address => new ResourceAsset(address, null)));
    }

    private static async Task<IReadOnlyList<string>> AssetsAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(address, Cancellation);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Cancellation), Cancellation);
        var sheets = page.QuerySelectorAll("link[rel=stylesheet]").Select(sheet => sheet.GetAttribute("href")!);
        return [.. sheets, .. page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!)];
    }
}
