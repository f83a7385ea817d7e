using System.Text.Json;
using CaseTracker.Exchange.Export;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>The exports of the bundled case on four days, and of a case made of what
/// is hard to write, all read in one process by programs of others.</summary>
public sealed class ReadBackFiles : IAsyncLifetime
{
    public static readonly string[] Days = ["2025-05-06", "2025-10-17", "2025-12-31", "2026-11-21"];

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<(string Kind, string Sample), JsonElement> found = [];

    public JsonElement this[string kind, string sample]
    {
        get
        {
            if (NodeTools.Folder is null && NodeTools.AreRequired)
                Assert.Fail(NodeTools.Missing);
            if (NodeTools.Folder is null)
                Assert.Skip(NodeTools.Missing);
            var element = found[(kind, sample)];
            Assert.False(element.ValueKind == JsonValueKind.Object && element.TryGetProperty("error", out var error), element.ToString());
            return element;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (NodeTools.Folder is null)
            return;
        var samples = Days.Select(day => (Name: day, Input: ExportSamples.For(ExportSamples.WhatsApp, day)))
            .Append((AwkwardCase.Name, ExportSamples.For(AwkwardCase.History, AwkwardCase.Day)));
        var jobs = new List<(string Kind, string Sample, string File)>();
        foreach (var (name, input) in samples)
        {
            foreach (
                var (kind, extension) in new[]
                {
                    ("ics", "ics"),
                    ("atom", "atom"),
                    ("bib", "bib"),
                    ("ris", "ris"),
                    ("csl", "csl.json"),
                    ("jsonld", "jsonld"),
                }
            )
            {
                var file = Path.Combine(folder.FullName, $"{name}.{extension}");
                await File.WriteAllBytesAsync(file, await ExportSamples.WriteAsync(ExportFormats.Find(extension)!, input));
                jobs.Add((kind, name, file));
            }
        }

        foreach (var day in Days)
        {
            var file = Path.Combine(folder.FullName, $"{day}.docx");
            var input = ExportSamples.For(ExportSamples.WhatsApp, day);
            await File.WriteAllBytesAsync(file, await ExportSamples.WriteAsync(ExportFormats.Find("docx")!, input));
            jobs.Add(("docx", day, file));
        }

        var bundled = ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json");
        jobs.Add(("json", "bundled", $"{bundled},{ProjectRoot.File("docs/case-file.schema.json")}"));
        var read = await NodeTools.ReadAsync([.. jobs.Select(job => (job.Kind, job.File))], CancellationToken.None);
        foreach (var (job, element) in jobs.Zip(read))
            found[(job.Kind, job.Sample)] = element;
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
