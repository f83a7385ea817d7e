using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.State;
using CaseTracker.Core.Summaries;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Summaries;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed partial class SummaryWriterTests
{
    private const string WhatsApp = "whatsapp-v-nso-group";

    private static readonly string[] Slugs =
    [
        WhatsApp,
        "apple-v-nso-group",
        "dada-v-nso-group",
        "hiq-labs-v-linkedin",
        "khashoggi-v-nso-group",
        "meta-v-bright-data",
    ];

    private static readonly string[] Days =
    [
        "2018-06-01",
        "2020-12-01",
        "2022-06-01",
        "2024-03-01",
        "2025-02-01",
        "2025-05-06",
        "2025-10-17",
        "2025-12-31",
        "2026-11-25",
    ];

    private static readonly string[] More =
    [
        "bartz-v-anthropic",
        "depp-v-heard",
        "diaz-v-tesla",
        "epic-games-v-apple",
        "facebook-v-power-ventures",
        "in-re-facebook-biometric",
        "johnson-v-monsanto",
        "people-v-trump",
        "sony-v-cox",
        "united-states-v-google-search",
    ];

    private static readonly Dictionary<string, CaseHistory> Histories = Slugs
        .Concat(More)
        .ToDictionary(
            slug => slug,
            slug => new CaseHistory(
                CaseFile.Read(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json"))).Case!
            )
        );

    public static TheoryData<string, string> CasesAndDays => [.. Slugs.SelectMany(slug => Days.Select(day => (slug, day)))];

    public static TheoryData<string, string> AllCasesAndDays => [.. Slugs.Concat(More).SelectMany(slug => Days.Select(day => (slug, day)))];

    [Theory]
    [MemberData(nameof(AllCasesAndDays))]
    public void Write_OfAnyCaseOnAnyDay_NamesFactsThatExistAndTheirSumsAndDays(string slug, string day)
    {
        var reading = Reading(slug, day);
        foreach (var length in Enum.GetValues<SummaryLength>())
        {
            var summary = SummaryWriter.Write(reading, length);
            var sources = summary.Sources.Select(source => source.Id).ToHashSet();
            foreach (var sentence in summary.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Sentences))
            {
                Assert.NotEmpty(sentence.Facts);
                Assert.All(
                    sentence.Facts,
                    fact => Assert.True(SummaryFacts.Exist(reading, fact), $"{fact} of “{sentence.Text}” does not exist.")
                );
                Assert.All(sentence.Sources, source => Assert.Contains(source, sources));
                if (IsPrinted(reading, sentence))
                    continue;
                var known = SummaryFacts.Words(reading, sentence.Facts);
                foreach (Match figure in Figures().Matches(sentence.Text))
                    Assert.True(
                        known.Contains(figure.Value, StringComparison.Ordinal),
                        $"{figure.Value} in “{sentence.Text}” is in none of its facts."
                    );
            }
        }
    }

    [Theory]
    [MemberData(nameof(CasesAndDays))]
    public void Write_OfAnyCaseOnAnyDay_ReadsAsSentences(string slug, string day)
    {
        var reading = Reading(slug, day);
        foreach (var length in Enum.GetValues<SummaryLength>())
        {
            var summary = SummaryWriter.Write(reading, length);
            foreach (
                var paragraph in summary
                    .Sections.SelectMany(section => section.Blocks)
                    .OfType<SummaryParagraph>()
                    .SelectMany(paragraph => paragraph.Said)
            )
            {
                Assert.EndsWith(".", paragraph.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("..", paragraph.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("  ", paragraph.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("N/A", paragraph.Text, StringComparison.OrdinalIgnoreCase);
                if (!reading.State.Awards.Any(award => award.Judgment is not null))
                    Assert.DoesNotContain("owed", paragraph.Text, StringComparison.Ordinal);
            }
        }

        // A lead has a limit of its own, and takes none of the words that are computed.
        var words = SummaryWriter.Write(reading, SummaryLength.Short).WordCount;
        Assert.InRange(words, 1, 130);
        if (slug == WhatsApp && day != "2018-06-01")
            Assert.InRange(words, 80, 130);
    }

    [Theory]
    [InlineData("2025-05-05", null, false)]
    [InlineData("2025-05-06", "2025-05-06", false)]
    [InlineData("2025-10-17", "2025-05-06", true)]
    [InlineData("2025-10-20", "2025-10-20", false)]
    [InlineData("2025-12-31", "2025-10-20", true)]
    [InlineData("2026-11-20", "2025-10-20", true)]
    [InlineData("2026-11-25", "2026-11-21", false)]
    public void Write_WithALead_OpensAllButTheHeadlineWithItAndLeavesNothingOutForIt(string day, string? lead, bool hasChanged)
    {
        var reading = Reading(WhatsApp, day);
        var without = new CaseReading(new CaseHistory(Unled(reading.History.Case)), reading.AsOf, reading.Today);
        foreach (var length in Enum.GetValues<SummaryLength>())
        {
            var (summary, computed) = (SummaryWriter.Write(reading, length), SummaryWriter.Write(without, length));
            var opens = lead is not null && length != SummaryLength.Headline;

            Assert.Equal(opens, summary.Sections[0].IsLead);
            Assert.Equal(computed.WordCount, summary.WordCount);
            Assert.Equal(Text(computed.Sections), Text(summary.Sections.Skip(opens ? 1 : 0)));
            if (!opens)
                continue;
            var (words, remark) = ((SummaryParagraph)summary.Sections[0].Blocks[0], (SummaryParagraph)summary.Sections[0].Blocks[1]);
            Assert.Equal(reading.Lead!.Lead.Text, Assert.Single(words.Said).Text);
            Assert.Equal(reading.Lead!.Lead.Sources.Select(citation => citation.Source), words.Said[0].Sources);
            Assert.True(remark.IsRemark);
            Assert.Equal(
                $"Written by the editors as of {DateFormatter.Day(DateOnly.Parse(lead!, CultureInfo.InvariantCulture))}.",
                remark.Said[0].Text
            );
            Assert.Equal(hasChanged, remark.Said.Any(sentence => sentence.Text.Contains("what it rests on", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("2025-05-06")]
    [InlineData("2025-10-17")]
    [InlineData("2025-12-31")]
    [InlineData("2026-11-25")]
    public void Write_OfWhatsAppOnItsDays_IsWhatWasReadAndApproved(string day)
    {
        var text = new StringBuilder();
        foreach (var length in Enum.GetValues<SummaryLength>())
            text.Append(
                CultureInfo.InvariantCulture,
                $"[{EnumTerm.For(length)}]\n\n{SummaryText.Body(SummaryWriter.Write(Reading(WhatsApp, day), length), marked: false)}\n\n"
            );

        ApprovedFile.Holds($"Golden/{WhatsApp}_{day}.txt", text.ToString());
    }

    [Fact]
    public void Write_OfADocketAndNothingElse_SaysWhereItIsPending()
    {
        const string Bare = """
            { "caseFile": "1.0", "slug": "a-v-b", "name": "A v. B", "about": "A sued B.",
              "coding": { "state": "in process", "lastChecked": "2026-01-01" },
              "dockets": [ { "id": "trial", "court": "cand", "number": "3:24-cv-00001", "filed": "2024-01-02" } ],
              "events": [ { "id": "complaint", "date": "2024-01-02", "kind": "complaint", "docket": "trial", "title": "A sues",
                "effects": [ { "id": "opened", "docketOpened": "trial" } ] } ] }
            """;
        var read = CaseFile.Read(Encoding.UTF8.GetBytes(Bare));
        var day = new DateOnly(2025, 1, 1);

        var summary = SummaryWriter.Write(new CaseReading(new CaseHistory(read.Case!), day, day), SummaryLength.Full);

        Assert.Equal("A v. B is pending in the Northern District of California.", summary.Sections[0].Blocks[0].Sentences.Single().Text);
        Assert.DoesNotContain(
            summary.Sections,
            section => section.Heading is "The money and how it changed" or "What is in force" or "Where sources disagree"
        );
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("txt")]
    public async Task WriteAsync_OfEachTextFormat_CarriesItsStampAndItsDigest(string extension)
    {
        var format = ExportFormats.Find(extension)!;
        var stamp = new ExportStamp(
            3,
            "abc",
            new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.Zero),
            PublicUrls.At(new Uri("https://cases.example.org"))
        );

        var file = await ExportFormats.WriteAsync(
            format,
            new ExportInput(Reading(WhatsApp, "2025-10-17"), stamp),
            TestContext.Current.CancellationToken
        );
        var text = Regex.Replace(Encoding.UTF8.GetString(file), @"\s+", " ");

        Assert.True(ExportDigest.IsConsistent(file));
        Assert.Contains("As of 17 October 2025, from revision 3 of the record", text, StringComparison.Ordinal);
        Assert.Contains("https://cases.example.org/cases/whatsapp-v-nso-group?as-of=2025-10-17", text, StringComparison.Ordinal);
        Assert.Contains("https://cases.example.org/cases/whatsapp-v-nso-group/history/3", text, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", text, StringComparison.Ordinal);
        Assert.Contains("$4,002,471", text, StringComparison.Ordinal);
        if (extension == "html")
            Assert.DoesNotMatch("<(script|img|iframe|link rel=\"stylesheet)|url\\(|@import", text);
    }

    private static IEnumerable<string> Text(IEnumerable<SummarySection> sections) =>
        sections.SelectMany(section => section.Blocks).SelectMany(block => block.Sentences).Select(sentence => sentence.Text);

    private static CourtCase Unled(CourtCase courtCase)
    {
        var file = JsonNode.Parse(CaseFile.Write(courtCase))!.AsObject();
        file.Remove("leads");
        return CaseFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Case!;
    }

    private static CaseReading Reading(string slug, string day)
    {
        var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new CaseReading(Histories[slug], asOf, new DateOnly(2026, 11, 25));
    }

    /// <summary>What a source printed is quoted, so that it need not be on record.</summary>
    private static bool IsPrinted(CaseReading reading, SummarySentence sentence) =>
        sentence.Text.Contains('“', StringComparison.Ordinal)
        || reading.Case.Events.SelectMany(caseEvent => caseEvent.Disagreements).Any(disagreement => disagreement.Text == sentence.Text)
        || sentence.Text.StartsWith("It ", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\$[0-9][0-9,.]*[0-9]|(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}"
    )]
    private static partial Regex Figures();
}
