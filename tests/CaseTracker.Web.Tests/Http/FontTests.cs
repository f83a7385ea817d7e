using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The fonts come with the site, may be kept for good, and may be loaded.</summary>
public sealed partial class FontTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static string[] Files => Directory.GetFiles(ProjectRoot.File("src/CaseTracker.Web/wwwroot/fonts"), "*.woff2");

    [Fact]
    public async Task Font_OfTheStyleSheet_IsServedAndMayBeKeptForGood()
    {
        using var visitor = host.NewVisitor();
        foreach (var name in Files.Select(Path.GetFileName))
        {
            using var answer = await visitor.GetAsync($"/fonts/{name}", TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("font/woff2", answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_AllowsTheFontsOfThisSiteAndNoOthers()
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.Contains("font-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void File_NamesTheDigestOfItsContent() =>
        Assert.All(
            Files,
            file =>
                Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..8], Path.GetFileName(file).Split('.')[1])
        );

    [Fact]
    public void StyleSheet_NamesEachFileOnce() =>
        Assert.Equal(
            Files.Select(Path.GetFileName).Order(StringComparer.Ordinal),
            InSheet()
                .Matches(File.ReadAllText(ProjectRoot.File("src/CaseTracker.Web/wwwroot/base.css")))
                .Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"url\(""fonts/([^""]+)""\)")]
    private static partial Regex InSheet();
}
