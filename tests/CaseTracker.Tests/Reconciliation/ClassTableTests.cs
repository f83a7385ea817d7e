using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.State;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

public sealed class ClassTableTests
{
    [Fact]
    public void Values_OfEveryClass_AreTheTable() =>
        Assert.Equal(TableRows.Of(ClassTable.Rows), TableRows.Of(ClassTable.Rows).Select(Judged));

    [Fact]
    public void Values_OfTheRelatedCases_AreTheTable() =>
        Assert.Equal(
            File.ReadLines(ProjectRoot.File("tests/CaseTracker.Tests/Reconciliation/related-values.tsv")),
            Directory
                .EnumerateFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
                .Order(StringComparer.Ordinal)
                .Select(file => new CaseHistory(CaseFile.Read(File.ReadAllBytes(file)).Case!))
                .Where(history => history.Case.Slug != "whatsapp-v-nso-group")
                .SelectMany(history =>
                    new Reconciler(history).Values.Select(value =>
                        string.Join('\t', history.Case.Slug, value.SourceId, value.Reported.Printed, value.Verdict, value.Sentence)
                    )
                )
        );

    [Fact]
    public void Rows_HoldEveryVerdict() =>
        Assert.Equal(
            Enum.GetNames<MatchKind>().Order(),
            TableRows.Of(ClassTable.Rows).Select(row => row.Split(" | ")[4]).Distinct().Order()
        );

    [Theory]
    [InlineData(" wrong")]
    [InlineData("mistake")]
    [InlineData("error")]
    [InlineData("false")]
    [InlineData("mislead")]
    [InlineData("claims")]
    public void Sentences_AccuseNobody(string word) =>
        Assert.All(
            TableRows.Of(ClassTable.Rows),
            row =>
                Assert.DoesNotContain(
                    word,
                    row[(row.LastIndexOf(" | ", StringComparison.Ordinal) + 3)..],
                    StringComparison.OrdinalIgnoreCase
                )
        );

    [Fact]
    public void Verdicts_EachHasWordsAMeaningAndAGroup() =>
        Assert.All(
            Enum.GetValues<MatchKind>(),
            verdict =>
            {
                Assert.NotEmpty(verdict.Words());
                Assert.EndsWith(".", verdict.Meaning(), StringComparison.Ordinal);
                Assert.Equal(verdict.Differs(), verdict.Agreement() == MatchLevel.Differs);
            }
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Agreements_EachHasWordsForACount(int count) =>
        Assert.All(Enum.GetValues<MatchLevel>(), group => Assert.NotEmpty(group.Words(count)));

    private static string Judged(string row)
    {
        var cells = row.Split(" | ");
        var value = ReportedCase.Value(cells[0], cells[1], cells[2] == "-" ? null : cells[2], cells[3]);
        var readings =
            value.Readings.Count == 0 ? "-" : string.Join(", ", value.Readings.Select(reading => $"{reading.Fact.Text} {reading.How}"));
        return $"{string.Join(" | ", cells[..4])} | {value.Verdict} | {readings} | {value.Sentence}";
    }
}
