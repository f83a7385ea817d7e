using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.State;
using CaseTracker.Tests.Bundle;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

public sealed class ReconcilerTests
{
    private static readonly Reconciler Bundled = new(BundledCase.History);

    [Fact]
    public void Values_OfTheBundledCase_AreTheTable() =>
        Assert.Equal(
            TableRows.Of(ReconciliationTable.Rows),
            Bundled.Values.Select(value => $"{value.SourceId} | {value.Reported.Printed} | {value.Verdict} | {value.Sentence}")
        );

    [Fact]
    public void Values_EachReportedValue_IsThereOnce() =>
        Assert.Equal(CitedSources.All(BundledCase.History.Case).Sum(pair => pair.Citation.Reported.Count), Bundled.Values.Count);

    [Fact]
    public void Sentences_AreOnePlainSentenceEach() =>
        Assert.All(
            Bundled.Values,
            value =>
            {
                Assert.EndsWith(".", value.Sentence, StringComparison.Ordinal);
                Assert.Contains($"“{value.Reported.Printed}”", value.Sentence, StringComparison.Ordinal);
                Assert.DoesNotContain("..", value.Sentence, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Sentences_WhereTwoReadingsFit_LeaveTheChoiceOpen() =>
        Assert.All(
            Bundled.Values.Where(value => value.Verdict == MatchKind.Ambiguous),
            value =>
                Assert.True(
                    value.Sentence.Contains("probably", StringComparison.Ordinal)
                        || value.Sentence.Contains("; or ", StringComparison.Ordinal)
                )
        );

    [Theory]
    [InlineData(" wrong")]
    [InlineData("mistake")]
    [InlineData("error")]
    [InlineData("false")]
    [InlineData("misleading")]
    [InlineData("invented")]
    public void Sentences_AccuseNobody(string word) =>
        Assert.All(Bundled.Values, value => Assert.DoesNotContain(word, value.Sentence, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Values_AsOfTheVerdict_KnowNothingLater()
    {
        var reading = new CaseReading(BundledCase.History, new DateOnly(2025, 5, 31), new DateOnly(2026, 11, 21));
        var values = new Reconciler(reading).Values;

        Assert.DoesNotContain(
            values,
            value =>
                value.Sentence.Contains("remittitur", StringComparison.Ordinal)
                || value.Sentence.Contains("4,002,471", StringComparison.Ordinal)
        );
        Assert.All(values, value => Assert.DoesNotContain(value.Reported.For, fact => fact.After == "post-trial-order"));
        Assert.Contains(
            values,
            value =>
                value is { SourceId: "washington-post-copy-2025-05-06", Verdict: MatchKind.Contradicts }
                && value.Sentence.Contains("no source shown here gives that sum in full", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ForAndFrom_FindTheValues()
    {
        var fact = FactRef.Parse("award/damages/punitive@post-trial-order").Value;

        Assert.All(Bundled.For(fact), value => Assert.Contains(fact, value.Reported.For));
        Assert.Equal(Bundled.Values.Count(value => value.Reported.For.Contains(fact)), Bundled.For(fact).Count());
        Assert.Equal(
            ["$168 million", "$4 million"],
            Bundled
                .From("the-record-2025-10")
                .Where(value => value.Citation.Source == "the-record-2025-10")
                .Select(value => value.Reported.Printed)
                .Take(2)
        );
    }

    [Fact]
    public void Readings_OfFourMillion_AreBothNamed()
    {
        var value = Bundled.From("the-record-2025-10").Single(value => value.Reported.Printed == "$4 million");

        Assert.Equal(
            ["award/damages/punitive@post-trial-order", "award/damages/total@post-trial-order"],
            value.Readings.Select(reading => reading.Fact.Text)
        );
        Assert.All(value.Readings, reading => Assert.True(reading.IsNamed));
    }
}
