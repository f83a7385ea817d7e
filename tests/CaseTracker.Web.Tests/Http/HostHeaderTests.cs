using CaseTracker.Web.Hosting;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Requests that do not say which host they are for: a quiet 400, whatever they ask for.</summary>
public sealed class HostHeaderTests(LoopbackSite site) : IClassFixture<LoopbackSite>
{
    private static readonly Dictionary<string, string> Heads = new()
    {
        ["none"] = "HTTP/1.1\r\nConnection: close",
        ["none, 1.0"] = "HTTP/1.0",
        ["empty"] = "HTTP/1.1\r\nHost:\r\nConnection: close",
        ["only a port"] = "HTTP/1.1\r\nHost: :99999\r\nConnection: close",
        ["a port that is none"] = "HTTP/1.1\r\nHost: cases.example:99999\r\nConnection: close",
        ["3,000 characters"] = $"HTTP/1.1\r\nHost: {new string('a', 3_000)}\r\nConnection: close",
        ["a control character"] = "HTTP/1.1\r\nHost: a\u0001b\r\nConnection: close",
        ["two"] = "HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close",
    };

    public static TheoryData<string, string> Requests =>
        new(Heads.Keys.SelectMany(_ => (string[])["/", "/sitemap.xml", "/account/sign-in", "/nowhere"], (kind, path) => (kind, path)));

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Get_WithoutAHostThatCanBe_IsAQuiet400(string kind, string path)
    {
        site.TakeLog();

        var answer = await site.SendAsync($"GET {path} {Heads[kind]}\r\n\r\n");

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        var log = site.TakeLog();
        Assert.True(log.Count <= 1, string.Join('\n', log));
        Assert.All(log, line => Assert.StartsWith("Information: A request was refused with 400", line, StringComparison.Ordinal));
        Assert.All(log, line => Assert.DoesNotContain("   at ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("my_site:8080")]
    [InlineData("xn--bcher-kva.example")]
    [InlineData("[::1]:5000")]
    public async Task Get_WithAHost_IsAnswered(string host) =>
        Assert.Equal(200, (await site.SendAsync($"GET /cases HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).Status);

    [Theory]
    [InlineData("user@example.org", false)]
    [InlineData("example.org/x", false)]
    [InlineData("example.org?x", false)]
    [InlineData("example.org#x", false)]
    [InlineData("[::1", false)]
    [InlineData(" ", false)]
    [InlineData(null, false)]
    [InlineData("example.org", true)]
    public void IsNamed_Host_IsOneThatAddressesCanBeMadeOf(string? host, bool isNamed) => Assert.Equal(isNamed, NamedHosts.IsNamed(host));
}
