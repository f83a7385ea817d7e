using System.IO.Compression;
using System.Net;
using System.Text;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Finished pages are kept by all that they depend on, and by nothing else. What comes from the cache carries an Age.</summary>
public sealed class PageCacheTests(SiteHost host) : IClassFixture<SiteHost>
{
    /// <summary>Their answers name the host that they were asked at, tell of what somebody brought, or are written while they are sent, so
    /// they must never be kept.</summary>
    private static readonly string?[] NeverKept =
    [
        "/robots.txt",
        "/sitemap.xml",
        "/sitemaps/{page:int}.xml",
        "/verify",
        "/about",
        "/topics",
        "/search",
        "/search.json",
        "/search.csv",
        "/search.atom",
        "/cases/{slug}/embed",
        "/cases/{slug}/suggest",
        "/cases/{slug}/suggest/sent",
        "/oembed",
        "/cases.csv",
        "/cases.xlsx",
        "/cases.zip",
    ];

    private const string Case = $"/cases/{SiteHost.Slug}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Routes_EachSaysWhatItDependsOn_AndWhetherItIsKept() =>
        Assert.All(
            PublicAddresses
                .Endpoints(host.Services)
                .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") is not true),
            endpoint =>
                Assert.Equal(!NeverKept.Contains(endpoint.RoutePattern.RawText), endpoint.Metadata.GetRequiredMetadata<PageScope>().IsKept)
        );

    [Theory]
    [InlineData($"{Case}/parties", $"{Case}/parties", true)]
    [InlineData($"{Case}/claims", $"{Case}/claims?utm_source=elsewhere", true)]
    [InlineData($"{Case}/money", $"{Case}/money?as-of=2025-05-06", false)]
    [InlineData($"{Case}/timeline", $"{Case}/timeline?kind=order", false)]
    [InlineData("/cases", "/cases?sort=name", false)]
    [InlineData($"{Case}.json", $"{Case}.json", true)]
    public async Task Get_SecondAddress_IsTheFirstOnlyWhereNothingDiffers(string first, string second, bool kept)
    {
        using var one = await GetAsync(first);
        using var two = await GetAsync(second);

        Assert.Equal(kept, two.Headers.Age is not null);
        if (kept)
            Assert.Equal(await one.Content.ReadAsByteArrayAsync(Cancellation), await two.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.NotEmpty(two.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task Get_ReadersOfDifferentEncodings_GetTheSamePageEachInTheirs()
    {
        using var plain = await GetAsync($"{Case}/injunctions");
        using var brotli = await GetAsync($"{Case}/injunctions", "br");
        using var again = await GetAsync($"{Case}/injunctions");

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal(["br"], brotli.Content.Headers.ContentEncoding);
        Assert.Empty(again.Content.Headers.ContentEncoding);
        await using var stream = new BrotliStream(await brotli.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        Assert.Equal(await plain.Content.ReadAsStringAsync(Cancellation), await new StreamReader(stream).ReadToEndAsync(Cancellation));
    }

    [Theory]
    [InlineData("/cases/no-such-case", HttpStatusCode.NotFound)]
    [InlineData($"{Case}/timeline?kind=nothing", HttpStatusCode.BadRequest)]
    public async Task Get_Refusal_IsNotKept(string address, HttpStatusCode status)
    {
        for (var i = 0; i < 2; i++)
        {
            using var answer = await GetAsync(address);

            Assert.Equal(status, answer.StatusCode);
            Assert.Null(answer.Headers.Age);
        }
    }

    [Fact]
    public async Task Get_AfterANewRevision_ShowsIt()
    {
        const string Page = "/cases/meta-v-bright-data";
        using var before = await GetAsync(Page);
        using var list = await GetAsync("/cases");
        var file = await host.NewVisitor().GetStringAsync($"{Page}.json", Cancellation);

        var edited = file.Replace(
            "\"name\": \"Meta Platforms, Inc. v. Bright Data Ltd.\"",
            "\"name\": \"Meta Platforms, Inc. v. Bright Data (renamed)\"",
            StringComparison.Ordinal
        );
        await host
            .Services.GetRequiredService<CaseImporter>()
            .ImportAsync(
                Encoding.UTF8.GetBytes(edited),
                new Publication("A test", "The name as a test has it.", ChangeClass.Update),
                Cancellation
            );

        using var after = await GetAsync(Page);
        Assert.Null(after.Headers.Age);
        Assert.Contains("Bright Data (renamed)", await after.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains(
            "Bright Data (renamed)",
            await (await GetAsync("/cases")).Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding is not null)
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        return await host.NewVisitor().SendAsync(request, Cancellation);
    }
}
