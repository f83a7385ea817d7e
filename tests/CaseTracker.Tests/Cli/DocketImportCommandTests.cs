using System.Text.Json.Nodes;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using CaseTracker.Tests.Dockets;
using Xunit;

namespace CaseTracker.Tests.Cli;

public sealed class DocketImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_OfAFolder_TakesInOrRefusesEachFileByName()
    {
        Directory.CreateDirectory(_folder.File("in/more"));
        await File.WriteAllBytesAsync(_folder.File("in/case.case.json"), SampleCases.Full(), TestSite.Cancellation);
        // The entries come before the docket to which they belong.
        await WriteAsync("in/a-entries.json", SampleListener.Page(SampleListener.Entry(1, 140, "MOTION")));
        await WriteAsync("in/b-docket.json", SampleListener.Docket());
        await WriteAsync("in/ca9_24-321.json", SampleDockets.Acms());
        await WriteAsync("in/more/cand.json", SampleDockets.District());
        await File.WriteAllTextAsync(_folder.File("in/more/none.json"), "{}", TestSite.Cancellation);
        await File.WriteAllTextAsync(_folder.File("in/more/page.html"), "<html>", TestSite.Cancellation);

        var (code, output, errors) = await CommandLine.RunAsync(_folder.FullName, "import", "in", "--data", "data");

        Assert.Equal(1, code);
        Assert.Contains("case.case.json: roe-v-doe, published as revision 1\n", output, StringComparison.Ordinal);
        Assert.Contains("a-entries.json: cand 3:24-cv-00001, changed: 1 entry (1 new); no parties\n", output, StringComparison.Ordinal);
        Assert.Contains("ca9_24-321.json: ca9 24-321, added: 1 entry (1 new); 2 parties (2 new)\n", output, StringComparison.Ordinal);
        Assert.Contains("cand.json: cand 3:24-cv-00001, changed: 4 entries (4 new); 2 parties (2 new)\n", output, StringComparison.Ordinal);
        Assert.Contains("none.json: refused. The file holds no docket", errors, StringComparison.Ordinal);
        Assert.Contains("page.html: refused. The file is a web page", errors, StringComparison.Ordinal);
        Assert.Contains("6 docket files: 4 read, 2 refused;", errors, StringComparison.Ordinal);

        var (again, unchanged, _) = await CommandLine.RunAsync(_folder.FullName, "import", "in/more/cand.json", "--data", "data");
        Assert.Equal(
            (0, "cand.json: cand 3:24-cv-00001, unchanged: 4 entries (4 unchanged); 2 parties (2 unchanged)\n"),
            (again, unchanged)
        );
    }

    [Fact]
    public async Task Import_ForPreview_ChangesNothing()
    {
        await WriteAsync("cand.json", SampleDockets.District());
        foreach (var _ in (int[])[1, 2])
            Assert.Equal(
                (0, "cand.json: cand 3:24-cv-00001, would be added: 4 entries (4 new); 2 parties (2 new)\n", ""),
                await CommandLine.RunAsync(_folder.FullName, "import", "cand.json", "--preview", "--data", "data")
            );
    }

    [Fact]
    public async Task Import_EntriesOfADocketThatIsNowhere_SaysWhatIsMissing()
    {
        await WriteAsync("entries.json", SampleListener.Alert(SampleListener.Entry(1, 140, "MOTION")));

        var (code, output, errors) = await CommandLine.RunAsync(_folder.FullName, "import", "entries.json", "--data", "data");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("docket 4214 of CourtListener is not here yet", errors, StringComparison.Ordinal);
    }

    private Task WriteAsync(string name, JsonNode file) =>
        File.WriteAllTextAsync(_folder.File(name), SampleDockets.Text(file), TestSite.Cancellation);
}
