using System.Text;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>What strangers post that is no form: a quiet 400 or 413, and one line in the log.</summary>
public sealed class MalformedFormTests(LoopbackSite site) : IClassFixture<LoopbackSite>
{
    private static readonly string[] Addresses =
    [
        SiteUrls.SignIn,
        SiteUrls.SignInCode,
        SiteUrls.SignInByPasskey,
        SiteUrls.SignInPasskeyOptions,
        SiteUrls.Setup,
        SiteUrls.Invitation("a-secret"),
        SiteUrls.Verify,
        SiteUrls.Suggest(SiteHost.Slug),
    ];

    public static TheoryData<string, string> Posts =>
        new(Addresses.SelectMany(_ => MalformedForm.All.Keys, (address, kind) => (address, kind)));

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task Post_OfNoForm_IsRefusedInOneLine(string address, string kind)
    {
        var (type, body) = MalformedForm.All[kind];
        site.TakeLog();

        var answer = await site.SendAsync(Head(address, type, body.Length), body);

        Assert.Equal(kind == MalformedForm.TooLarge && address != SiteUrls.Verify ? 413 : 400, answer.Status);
        Assert.Contains("<h1", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        var log = site.TakeLog();
        Assert.True(log.Count <= 1, string.Join('\n', log));
        Assert.All(log, line => Assert.StartsWith("Information: A form sent to ", line, StringComparison.Ordinal));
        Assert.All(log, line => Assert.DoesNotContain("a-secret", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_OfAWholeForm_IsReadAsBefore()
    {
        var body = Encoding.ASCII.GetBytes("name=ada&password=guess");

        var answer = await site.SendAsync(Head(SiteUrls.SignIn, MalformedForm.UrlEncoded, body.Length), body);

        Assert.Equal(400, answer.Status);
        Assert.Contains("This form is no longer good", answer.Body, StringComparison.Ordinal);
    }

    private string Head(string address, string type, int length) =>
        $"POST {address} HTTP/1.1\r\nHost: localhost:{site.Port}\r\nConnection: "
        + $"close\r\nContent-Type: {type}\r\nContent-Length: {length}\r\n\r\n";
}
