using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A browser that came to a site of https once does not come to it unprotected again.</summary>
public sealed class StrictTransportTests
{
    [Theory]
    [InlineData("https://cases.example", "max-age=31536000")]
    [InlineData("http://cases.example", null)]
    [InlineData("", null)]
    public async Task EveryAnswer_WherePublicUrlIsHttps_AsksForHttps(string publicUrl, string? expected)
    {
        await using var host = new SiteHost(("CaseTracker:PublicUrl", publicUrl));
        using var visitor = host.NewVisitor();

        // Twice, since the second answer may come from the cache; and one that is not there.
        foreach (var address in new[] { "/", "/", "/not-there" })
        {
            using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(expected, answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? Assert.Single(values) : null);
        }
    }
}
