using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Search;

/// <summary>What a new reader types, and what should come first. Measured as nDCG@10: an answer counts the less the further down it stands;
/// 1 is the wanted order.</summary>
public sealed class LabelledSearchTests(BundledSearch search) : IClassFixture<BundledSearch>
{
    private const int Places = 10;
    private const double Least = 0.9;

    private static readonly IReadOnlyList<(string Query, string[] Wanted)> Labelled =
    [
        .. File.ReadLines(ProjectRoot.File("tests/CaseTracker.Tests/Search/labelled-queries.tsv"))
            .Where(line => !line.StartsWith('#') && line.Contains('\t'))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1].Split(", "))),
    ];

    /// <summary>Those of which the very first answer is asked for by name.</summary>
    [Theory]
    [InlineData("westbridge", "party westbridge")]
    [InlineData("\"source code\"", "ruling whatsapp-v-nso-group/summary-judgment")]
    [InlineData("judge:hamilton kind:order sanctions", "ruling whatsapp-v-nso-group/summary-judgment")]
    [InlineData("19-cv-7123", "case whatsapp-v-nso-group")]
    [InlineData("17 F.4th 930", "ruling whatsapp-v-nso-group/ninth-circuit-opinion")]
    [InlineData("pegasus", "case whatsapp-v-nso-group")]
    public async Task Find_WhatIsTypedMost_GivesTheRightPageFirst(string query, string first) =>
        Assert.Equal(first, BundledSearch.Name((await search.FindAsync(query)).Hits[0]));

    [Fact]
    public async Task Find_EachLabelledQuery_RanksTheWantedAnswersHigh()
    {
        Assert.True(Labelled.Count >= 60);
        var scores = new List<(string Query, double Score)>();
        foreach (var (query, wanted) in Labelled)
            scores.Add((query, Score(wanted, [.. (await search.FindAsync(query, Places)).Hits.Select(BundledSearch.Name)])));

        var mean = scores.Average(pair => pair.Score);
        var lowest = string.Join("; ", scores.OrderBy(pair => pair.Score).Take(12).Select(pair => $"{pair.Query} {pair.Score:0.00}"));
        Assert.True(mean >= Least, $"nDCG@{Places} is {mean:0.000}; lowest: {lowest}");
    }

    /// <summary>Of several answers the first is worth the most.</summary>
    private static double Score(string[] wanted, string[] found)
    {
        double Gain(string name) => Array.IndexOf(wanted, name) is var at and >= 0 ? wanted.Length - at : 0;
        double Sum(IEnumerable<double> gains) => gains.Select((gain, at) => gain / Math.Log2(at + 2)).Sum();
        return Sum(found.Distinct().Select(Gain)) / Sum(wanted.Take(Places).Select(Gain));
    }
}
