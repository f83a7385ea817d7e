using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CaseTracker.Exchange.Export;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>The table of docs/exports.md that says which facts each format carries, walked over all formats on four days.</summary>
public sealed partial class FactTableTests : IDisposable
{
    private const string Mark = "●";
    private const string Verdict = "2025-05-06";
    private const string Order = "2025-10-17";
    private const string Lead = "2025-10-20";
    private const string YearEnd = "2025-12-31";
    private const string Now = "2026-11-21";

    private static readonly string[] Days = [Verdict, Order, YearEnd, Now];

    /// <summary>Each fact with the day from which it is one and what a file may say for it; the latest that has begun is what a file must
    /// say, and no later one may be in it.</summary>
    private static readonly Dictionary<string, (string From, string[] Said)[]> Facts = new()
    {
        ["the award’s total"] = [(Verdict, ["167698719"]), (Order, ["4447190"])],
        ["its punitive part"] = [(Verdict, ["167254000"]), (Order, ["4002471"])],
        ["the day of the verdict"] =
        [
            (
                Verdict,
                ["6may2025", "2025-05-06", "20250506", "\"year\":\"2025\",\"month\":\"5\",\"day\":\"6\"", "2025/05/06", "[2025,5,6]"]
            ),
        ],
        ["the docket’s number"] = [(Verdict, ["4:19-cv-07123"])],
        ["the number of the appeal"] = [(YearEnd, ["25-7380"])],
        ["the contempt motion"] =
        [
            (Now, ["8june2026", "2026-06-08", "20260608", "2026/06/08", "[2026,6,8]", "\"year\":\"2026\",\"month\":\"6\",\"day\":\"8\""]),
        ],
        ["a defendant"] = [(Verdict, ["qcyber"])],
        ["the lead of the editors"] =
        [
            (Verdict, ["nearlyallofitpunitivedamages"]),
            (Lead, ["ninetimesthecompensation"]),
            (Now, ["allegingnewattemptsonafewusers"]),
        ],
        ["what has changed under the lead"] =
        [
            (Order, ["to$4002471", "\"after\":\"$4002471\""]),
            (YearEnd, ["“pending”to“pendingwithappealopen”", "\"after\":\"“pendingwithappealopen”\""]),
            (Now, []),
        ],
        ["the address of a source"] = [(Verdict, ["https://www.documentcloud.org", "https://docs.justia.com"])],
        ["its own day"] =
        [
            (Verdict, ["asof6may2025", "as-of=2025-05-06"]),
            (Order, ["asof17october2025", "as-of=2025-10-17"]),
            (YearEnd, ["asof31december2025", "as-of=2025-12-31"]),
            (Now, ["asof21november2026", "as-of=2026-11-21"]),
        ],
        ["its revision"] = [(Verdict, ["history/3", "revision3", "\"revision\":3", "\"version\":\"3\""])],
        ["its permalink"] =
        [
            (Verdict, ["cases.example.org/cases/whatsapp-v-nso-group?as-of=", "cases.example.org/cases/whatsapp-v-nso-group/"]),
        ],
        ["the licence"] = [(Verdict, ["ccby4.0", "creativecommons.org/licenses/by/4.0"])],
    };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Extension)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Table_HasAColumnForEachFormatAndARowForEachFact()
    {
        var table = Table();

        Assert.Equal(ExportFormats.All.Select(format => format.Extension).Order(), table.Values.First().Keys.Order());
        Assert.Equal(Facts.Keys.Order(), table.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Format_OnEachDay_CarriesWhatTheTableSaysAndNothingOfLater(string extension)
    {
        if (extension == "pdf")
        {
            OutsideTools.RequireBrowser();
            OutsideTools.Require("pdftotext");
        }

        var (table, wrong) = (Table(), new List<string>());
        foreach (var day in Days)
        {
            var input = ExportSamples.For(ExportSamples.WhatsApp, day);
            var written = await TextAsync(ExportFormats.Find(extension)!, input);
            var text = Plain(written);

            foreach (var (fact, stages) in Facts)
            {
                var said = stages.Last(stage => string.CompareOrdinal(stage.From, day) <= 0 || stage == stages[0]);
                var hasBegun = string.CompareOrdinal(said.From, day) <= 0;
                if (table[fact][extension] && hasBegun && said.Said.Length > 0 && !said.Said.Any(text.Contains))
                    wrong.Add($"on {day} {fact} is missing: {string.Join(" or ", said.Said)}");
                wrong.AddRange(
                    stages
                        .Where(stage => string.CompareOrdinal(stage.From, day) > 0)
                        .SelectMany(stage => stage.Said)
                        .Where(text.Contains)
                        .Select(later => $"on {day} it says {later}, which came later")
                );
            }

            if (Owed().IsMatch(written))
                wrong.Add($"on {day} it says that something is owed, and there is no judgment");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>What a reader of the file finds in it, all tables one after the other.</summary>
    private async Task<string> TextAsync(IExportFormat format, ExportInput input)
    {
        var text = new StringBuilder();
        foreach (var table in format.Tables.Select(exportTable => (ExportTable?)exportTable).DefaultIfEmpty())
        {
            var file = await ExportFormats.WriteAsync(format, input with { Table = table }, TestContext.Current.CancellationToken);
            text.Append(
                format.Extension switch
                {
                    "pdf" => await PrintedAsync(file),
                    "docx" or "xlsx" => Unpacked(file),
                    "ics" => Encoding.UTF8.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal),
                    _ => Encoding.UTF8.GetString(file),
                }
            );
        }

        return text.ToString();
    }

    private async Task<string> PrintedAsync(byte[] file)
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "case.pdf"), file, TestContext.Current.CancellationToken);
        return await OutsideTools.RunAsync(_folder.FullName, "pdftotext", "case.pdf", "-");
    }

    private static string Unpacked(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(
            zip.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return reader.ReadToEnd();
            })
        );
    }

    /// <summary>Without white space, commas within numbers, escapes and the case of letters: what is left is the same however a format
    /// breaks its lines.</summary>
    private static string Plain(string text) =>
        Grouping()
            .Replace(White().Replace(WebUtility.HtmlDecode(text).Replace("\\", "", StringComparison.Ordinal), ""), "")
            .ToLowerInvariant();

    private static Dictionary<string, Dictionary<string, bool>> Table()
    {
        var rows = File.ReadAllLines(ProjectRoot.File("docs/exports.md"))
            .SkipWhile(line => line != "## Which facts each format carries")
            .Where(line => line.StartsWith('|'))
            .TakeWhile(line => line.Length > 0)
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToList())
            .ToList();
        return rows.Skip(2)
            .Take(Facts.Count)
            .ToDictionary(row => row[0], row => rows[0].Zip(row).Skip(1).ToDictionary(cell => cell.First, cell => cell.Second == Mark));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"(?<=\d),(?=\d{3})")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"\bowed\b(?!""\s*:\s*false)", RegexOptions.IgnoreCase)]
    private static partial Regex Owed();
}
