using System.Net;
using System.Text.Json;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

public sealed class CaseJsonTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_Json_IsTheCaseFileByteForByte()
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(PublicAddresses.Json, Cancellation);

        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        var bundled = await File.ReadAllBytesAsync(
            ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json"),
            Cancellation
        );
        Assert.Equal(bundled, await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task Get_JsonTheReaderHas_Answers304()
    {
        using var visitor = host.NewVisitor();
        using var first = await visitor.GetAsync(PublicAddresses.Json, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, PublicAddresses.Json);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Get_JsonOfAnEarlierDay_IsCutAndNotToBeImported()
    {
        using var visitor = host.NewVisitor();

        var bytes = await visitor.GetByteArrayAsync($"{PublicAddresses.Json}?as-of=2025-05-06", Cancellation);

        using var json = JsonDocument.Parse(bytes);
        Assert.Equal("2025-05-06", json.RootElement.GetProperty("asOf").GetString());
        Assert.Contains(
            "by verdict",
            json.RootElement.GetProperty("state").GetProperty("statusLine").GetString(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("post-trial-order", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Null(CaseFile.Read(bytes).Case);
    }
}
