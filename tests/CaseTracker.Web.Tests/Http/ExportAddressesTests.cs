using System.Net;
using System.Text;
using CaseTracker.Exchange.Export;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>What every exported file promises at its address, whatever its format.</summary>
public sealed class ExportAddressesTests(SiteHost host) : IClassFixture<SiteHost>
{
    public static TheoryData<string> Formats =>
        [.. ExportFormats.All.Where(format => format.Missing is null).Select(format => format.Extension)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Get_File_NamesItselfAndIsSealed(string extension)
    {
        var format = ExportFormats.Find(extension)!;
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(SiteUrls.Export(SiteHost.Slug, extension, new DateOnly(2025, 10, 17)), Cancellation);
        var file = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(format.MediaType, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal($"whatsapp-v-nso-group_2025-10-17.{extension}", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.NotNull(answer.Headers.ETag);
        Assert.True(ExportDigest.IsConsistent(file));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Get_FileTheReaderHas_Answers304(string extension)
    {
        using var visitor = host.NewVisitor();
        var address = SiteUrls.Export(SiteHost.Slug, extension, new DateOnly(2025, 10, 18));
        using var first = await visitor.GetAsync(address, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Get_Lengths_SayMoreAndMore()
    {
        using var visitor = host.NewVisitor();

        var sizes = new List<int>();
        foreach (var length in (string[])["headline", "short", "full"])
            sizes.Add(
                (
                    await visitor.GetStringAsync(
                        SiteUrls.Export(SiteHost.Slug, "md", default, (ExportChoice.LengthKey, length)),
                        Cancellation
                    )
                ).Length
            );

        Assert.True(sizes[0] < sizes[1] && sizes[1] < sizes[2], string.Join(' ', sizes));
    }

    [Fact]
    public async Task Get_WithAPublicAddress_LinksThereAndKeepsTheDayOfWhatWasKnown()
    {
        await using var site = new SiteHost(("CaseTracker:PublicUrl", "https://cases.example.org"));
        using var visitor = site.NewVisitor();
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd");

        var text = Encoding.UTF8.GetString(
            await visitor.GetByteArrayAsync($"/cases/{SiteHost.Slug}.md?as-of=2025-10-17&known-at={today}", Cancellation)
        );

        Assert.Contains(
            $"<https://cases.example.org/cases/{SiteHost.Slug}?as-of=2025-10-17&known-at={today}>",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains($"<https://cases.example.org/cases/{SiteHost.Slug}/history/1>", text, StringComparison.Ordinal);
    }
}
