using System.IO.Compression;
using CaseTracker.Core.Exports;
using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Several;
using CaseTracker.Tests.Data;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class CaseExporterTests
{
    private static readonly DateOnly Day = new(2025, 12, 31);
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly CaseExporter _exporter = new(PublicUrls.At(new Uri("https://cases.example.org/")), new FakeTimeProvider(Now));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("json", null, true)]
    [InlineData("json", "2025-12-31", false)]
    [InlineData("csl.json", null, false)]
    [InlineData("html", null, false)]
    public async Task Write_JsonWithoutADay_IsTheCaseFileAndNothingElseIs(string extension, string? asOf, bool isCaseFile)
    {
        var (revision, format) = (Revision("roe-v-doe"), ExportFormats.Find(extension)!);

        var export = _exporter.Export(
            format,
            ExportChoice.Read(format, null, null).Value,
            revision,
            new CaseReading(revision.History, Day, Day),
            asOf is null ? null : DateOnly.Parse(asOf)
        );
        var (file, issued) = await _exporter.WriteAsync(export, Cancellation);

        Assert.Equal(isCaseFile, file.Span.SequenceEqual(revision.CaseFile.Span));
        Assert.Equal(isCaseFile ? "roe-v-doe.case.json" : $"roe-v-doe_2025-12-31.{extension}", export.FileName);
        Assert.Equal(isCaseFile ? null : Now, issued?.FirstAt);
    }

    [Fact]
    public async Task Write_SeveralCasesAsZip_TellsOfEachFile()
    {
        var issued = new List<IssuedExport>();
        using var stream = new MemoryStream();

        await _exporter.WriteAsync(stream, Request("md", isZip: true), CasesAsync, issued.Add, Cancellation);

        stream.Position = 0;
        await using var zip = new ZipArchive(stream);
        Assert.Equal(3, zip.Entries.Count);
        Assert.Equal(["roe-v-doe", "moe-v-doe"], issued.Select(file => file.Slug));
    }

    [Theory]
    [InlineData("csv", "events")]
    [InlineData("xlsx", null)]
    public async Task Write_SeveralCasesAsATable_TellsOfTheOneFile(string extension, string? choice)
    {
        var issued = new List<IssuedExport>();
        using var stream = new MemoryStream();

        await _exporter.WriteAsync(stream, Request(extension, isZip: false), CasesAsync, issued.Add, Cancellation);

        var file = Assert.Single(issued);
        Assert.Equal((null, 9, extension, choice), (file.Slug, file.Revision, file.Format, file.Choice));
    }

    private static MultiCaseRequest Request(string extension, bool isZip)
    {
        var format = ExportFormats.Find(extension)!;
        return new MultiCaseRequest(format, ExportChoice.Read(format, null, null).Value, isZip, null, Day, Day, SiteRevision: 9);
    }

    private static async IAsyncEnumerable<PublishedRevision> CasesAsync()
    {
        foreach (var slug in (string[])["roe-v-doe", "moe-v-doe"])
        {
            await Task.Yield();
            yield return Revision(slug);
        }
    }

    private static PublishedRevision Revision(string slug)
    {
        var bytes = SampleCases.Full(slug);
        var courtCase = SampleCases.Read(bytes);
        return new PublishedRevision(slug, 3, new string('a', 64), Now, bytes, new CaseHistory(courtCase));
    }
}
