using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Tables;
using CaseTracker.Web.Cases.Export;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Several cases as one file.</summary>
public sealed class MultiCaseExportsTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    private const string Other = "hiq-labs-v-linkedin";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Csv_OfAll_HasTheRowsOfEachCase_IsSealed_AndTheSiteRemembersIt()
    {
        using var visitor = site.NewVisitor();

        var file = await visitor.GetByteArrayAsync("/cases.csv?table=awards&as-of=2025-12-31", Cancellation);

        var table = CsvTable.Read(Encoding.UTF8.GetString(file)).Value;
        var (slug, link) = (
            table.Columns.Index().First(pair => pair.Item == "case").Index,
            table.Columns.Index().First(pair => pair.Item == "permalink").Index
        );
        Assert.Equal(16, table.Rows.Select(row => row[slug]).Distinct().Count());
        Assert.All(table.Rows, row => Assert.StartsWith($"http://localhost/cases/{row[slug]}", row[link], StringComparison.Ordinal));
        Assert.True(ExportDigest.IsConsistent(file));
        file[^100] ^= 1;
        Assert.False(ExportDigest.IsConsistent(file));
        await site.Services.GetRequiredService<IssuedExportLog>().WrittenAsync(Cancellation);
        Assert.Contains(
            "This site gave out a file with this digest",
            await visitor.GetStringAsync($"/verify?digest={ExportDigest.Named(file)}", Cancellation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Csv_OfOneChosenCase_HasTheSameRowsAsTheFileOfThatCase()
    {
        using var visitor = site.NewVisitor();

        var several = await visitor.GetStringAsync($"/cases.csv?cases={Other}&table=events&as-of=2025-12-31", Cancellation);
        var one = await visitor.GetStringAsync($"/cases/{Other}.csv?table=events&as-of=2025-12-31", Cancellation);

        Assert.Equal(one, several);
    }

    [Fact]
    public async Task Xlsx_OfChosenCases_NamesThemInItsPermalink_AndTheSiteRemembersIt()
    {
        using var visitor = site.NewVisitor();

        var file = await visitor.GetByteArrayAsync($"/cases.xlsx?cases={Other}&cases={SiteHost.Slug}&as-of=2025-12-31", Cancellation);

        Assert.True(ExportDigest.IsConsistent(file));
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.Contains(
            $"cases={Other}%2C{SiteHost.Slug}",
            Encoding.UTF8.GetString(Bytes(zip.GetEntry("docProps/core.xml")!)),
            StringComparison.Ordinal
        );
        await site.Services.GetRequiredService<IssuedExportLog>().WrittenAsync(Cancellation);
        Assert.Contains(
            "This site gave out a file with this digest",
            await visitor.GetStringAsync($"/verify?digest={ExportDigest.Named(file)}", Cancellation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Zip_OfChosenCases_HasAFileForEachAndTheirDigests()
    {
        using var visitor = site.NewVisitor();

        await using var stream = new MemoryStream(
            await visitor.GetByteArrayAsync(
                $"/cases.zip?cases={Other},{SiteHost.Slug}&format=md&length=short&as-of=2025-12-31",
                Cancellation
            )
        );

        using var zip = new ZipArchive(stream);
        Assert.Equal(
            [$"{Other}_2025-12-31.md", $"{SiteHost.Slug}_2025-12-31.md", "SHA256SUMS"],
            zip.Entries.Select(entry => entry.FullName)
        );
        var lines = Encoding.UTF8.GetString(Bytes(zip.Entries[2])).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            zip.Entries.Take(2).Select(entry => $"{Convert.ToHexStringLower(SHA256.HashData(Bytes(entry)))}  {entry.FullName}"),
            lines
        );
        Assert.All(zip.Entries.Take(2), entry => Assert.True(ExportDigest.IsConsistent(Bytes(entry))));
    }

    [Fact]
    public async Task Csv_AskedForManyTimes_GivesEachPlaceBack()
    {
        using var visitor = site.NewVisitor();

        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/cases.csv?cases={Other}", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Files_AfterACaseWasRetracted_HoldNothingOfIt()
    {
        await using var changed = new RevisedSite();
        await changed.InitializeAsync();
        using var visitor = changed.NewVisitor();
        Assert.Contains(SiteHost.Slug, await visitor.GetStringAsync("/cases.csv", Cancellation), StringComparison.Ordinal);

        await RevisedSite.Retraction(changed.Services).RetractAsync(SiteHost.Slug, "It was recorded from a forged docket.", Cancellation);

        Assert.DoesNotContain(SiteHost.Slug, await visitor.GetStringAsync("/cases.csv", Cancellation), StringComparison.Ordinal);
        using var named = await visitor.GetAsync($"/cases.csv?cases={SiteHost.Slug}", Cancellation);
        Assert.Equal(HttpStatusCode.Gone, named.StatusCode);
    }

    [Theory]
    [InlineData(
        "/cases.csv?table=gossip",
        HttpStatusCode.BadRequest,
        "table is one of events, awards, reported, parties, sources; it was “gossip”"
    )]
    [InlineData("/cases.csv?as-of=x", HttpStatusCode.BadRequest, "as-of is a day")]
    [InlineData(
        "/cases.csv?cases=A%20B",
        HttpStatusCode.BadRequest,
        "cases names cases by the last part of their addresses, with commas between; one was “A B”"
    )]
    [InlineData("/cases.csv?cases=nobody-v-nobody", HttpStatusCode.NotFound, "nobody-v-nobody")]
    [InlineData("/cases.zip?format=pdf", HttpStatusCode.BadRequest, "it was “pdf”")]
    [InlineData("/cases.zip?format=md&length=long", HttpStatusCode.BadRequest, "length is one of headline, short, full")]
    public async Task Get_BadAddress_NamesWhatIsWrong(string address, HttpStatusCode status, string words)
    {
        using var visitor = site.NewVisitor();

        using var answer = await visitor.GetAsync(address, Cancellation);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(words, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfCases_LinksToTheFilesWithTheirNumber()
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.GetStringAsync("/cases", Cancellation);

        Assert.Contains("All 16 cases as files", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/cases.csv?table=awards\"", page, StringComparison.Ordinal);
        Assert.Contains("formaction=\"/cases.xlsx\"", page, StringComparison.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
