using System.Net;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Addresses that readers type by guess.</summary>
public sealed class GuessedAddressTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Addresses => [.. PublicAddresses.Guesses.Select(pair => (pair.Key, pair.Value))];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Address_LeadsToThePageThatIsMeant(string address, string expected)
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.ToString());
        var page = await visitor.GetStringAsync(expected, Cancellation);
        if (expected.Split('#') is [_, var anchor])
            Assert.Contains($"id=\"{anchor}\"", page, StringComparison.Ordinal);
    }
}
