using CaseTracker.Core.Search;
using Xunit;

namespace CaseTracker.Tests.Search;

/// <summary>What is read in a query, written back as a tree.</summary>
public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("westbridge", "westbridge")]
    [InlineData("source code", "all(source code)")]
    [InlineData("\"source code\"", "'source code'")]
    [InlineData("“source code”", "'source code'")]
    [InlineData("source AND code", "all(source code)")]
    [InlineData("source OR code", "any(source code)")]
    [InlineData("a OR b c", "any(a all(b c))")]
    [InlineData("(a OR b) c", "all(any(a b) c)")]
    [InlineData("a -b", "all(a not(b))")]
    [InlineData("a NOT b", "all(a not(b))")]
    [InlineData("NOT NOT a", "a")]
    [InlineData("-(a OR b) c", "all(not(any(a b)) c)")]
    [InlineData("remitt-itur", "remitt-itur")]
    [InlineData("and or not", "all(and or not)")]
    [InlineData("spy*", "spy*")]
    [InlineData("judge:hamilton", "judge[hamilton]")]
    [InlineData("JUDGE:Hamilton", "judge[Hamilton]")]
    [InlineData("party:\"nso group\"", "party[nso group]")]
    [InlineData("kind:order,opinion", "kind[order|opinion]")]
    [InlineData("kind:=\"notice of appeal\"", "kind[=notice of appeal]")]
    [InlineData("outcome:denied", "disposition[denied]")]
    [InlineData("docket:4:19-cv-07123", "docket[4:19-cv-07123]")]
    [InlineData("(judge:hamilton)", "judge[hamilton]")]
    [InlineData("-kind:order", "not(kind[order])")]
    [InlineData("filed:2024", "filed[2024-01-01..2024-12-31]")]
    [InlineData("filed:2024-01..2025-05", "filed[2024-01-01..2025-05-31]")]
    [InlineData("filed:..2025-05-06", "filed[..2025-05-06]")]
    [InlineData("filed:2024..", "filed[2024-01-01..]")]
    [InlineData("filed:\"6 May 2025\"", "filed[2025-05-06..2025-05-06]")]
    [InlineData("year:2023..2024", "year[2023-01-01..2024-12-31]")]
    [InlineData("before:2024", "before[..2023-12-31]")]
    [InlineData("after:2024-05", "after[2024-06-01..]")]
    [InlineData("amount:>1m", "amount(>1000000)")]
    [InlineData("amount:>=1.5bn", "amount(>=1500000000.0)")]
    [InlineData("amount:<$4,002,471", "amount(<4002471)")]
    [InlineData("amount:500k..2m", "amount(>=500000 <=2000000)")]
    [InlineData("amount:4002471", "amount(>=4002471 <=4002471)")]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("19-cv-7123", "19-cv-7123")]
    public void Parse_WhatCanBeRead_GivesTheTreeAndNoFault(string text, string tree)
    {
        var query = SearchQuery.Parse(text);

        Assert.Empty(query.Faults);
        Assert.Equal(tree, Written(query.Root));
    }

    [Theory]
    [InlineData("\"source code", 0, 1, "'source code'", "never closed")]
    [InlineData("a \"b", 2, 1, "all(a 'b')", "never closed")]
    [InlineData("(a b", 0, 1, "all(a b)", "never closed")]
    [InlineData("a ) b", 2, 1, "all(a b)", "does not close anything")]
    [InlineData("a ()", 2, 2, "a", "in these brackets")]
    [InlineData("OR a", 0, 2, "a", "before this OR")]
    [InlineData("a OR", 2, 2, "a", "after this OR")]
    [InlineData("AND a", 0, 3, "a", "before this AND")]
    [InlineData("a AND", 2, 3, "a", "after this AND")]
    [InlineData("a NOT", 2, 3, "a", "nothing after this to exclude")]
    [InlineData("jugde:hamilton", 0, 6, "jugde:hamilton", "“jugde:” is not a field")]
    [InlineData("a judge: hamilton", 2, 6, "all(a hamilton)", "nothing after “judge:”")]
    [InlineData("filed:soon b", 0, 10, "b", "a year, a month or a day")]
    [InlineData("filed:2025..2024", 0, 16, "filed[2024-01-01..2025-12-31]", "were swapped")]
    [InlineData("amount:much", 0, 11, "", "a sum or two")]
    [InlineData("amount:2m..1m", 0, 13, "amount(>=1000000 <=2000000)", "were swapped")]
    [InlineData("as-of:2024 a", 0, 10, "a", "one day")]
    [InlineData("s* a", 0, 2, "all(s a)", "two letters")]
    public void Parse_WhatCanNotBeRead_PointsAtThePlaceAndGivesTheRest(string text, int start, int length, string tree, string words)
    {
        var query = SearchQuery.Parse(text);

        var fault = Assert.Single(query.Faults);
        Assert.Equal(new SearchSpan(start, length), fault.Place);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        Assert.Equal(tree, Written(query.Root));
    }

    [Fact]
    public void Parse_AsOf_IsADayAndNoFilter()
    {
        var query = SearchQuery.Parse("pegasus as-of:2025-05-06");

        Assert.Equal(new DateOnly(2025, 5, 6), query.AsOf);
        Assert.Equal("pegasus", Written(query.Root));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("\"")]
    [InlineData("NOT ")]
    [InlineData("a OR ")]
    [InlineData("(-\"")]
    [InlineData("judge:")]
    [InlineData("x:,=\"")]
    public void Parse_OfAnythingLong_IsBounded(string part)
    {
        var query = SearchQuery.Parse(string.Concat(Enumerable.Repeat(part + " ", 5_000)));

        Assert.Equal(SearchQuery.LongestText, query.Text.Length);
        Assert.InRange(query.Terms.Count(), 0, SearchQuery.MostTerms);
        Assert.NotEmpty(query.Faults);
    }

    [Fact]
    public void Parse_OfSeededNoise_NeverThrowsAndPointsIntoTheText()
    {
        var random = new Random(17);
        string[] parts =
        [
            "a",
            "AND",
            "OR",
            "NOT",
            "-",
            "(",
            ")",
            "\"",
            "judge:",
            "filed:",
            "2024",
            "..",
            "=",
            ",",
            "*",
            " ",
            "\0",
            "ß",
            "“",
        ];
        for (var round = 0; round < 5_000; round++)
        {
            var query = SearchQuery.Parse(
                string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => parts[random.Next(parts.Length)]))
            );

            Assert.All(query.Faults, fault => Assert.InRange(fault.Place.End, 0, query.Text.Length));
            Assert.All(query.Terms, term => Assert.InRange(term.Place.End, 1, query.Text.Length));
        }
    }

    private static string Written(SearchNode? node) =>
        node switch
        {
            null => "",
            SearchWord word => word.Text + (word.IsPrefix ? "*" : ""),
            SearchPhrase phrase => $"'{phrase.Text}'",
            SearchFilter filter => $"{SearchFields.NameOf(filter.Field)}[{string.Join('|', filter.Values.Select(Value))}]",
            SearchDays days => $"{SearchFields.NameOf(days.Field)}[{days.From:yyyy-MM-dd}..{days.Until:yyyy-MM-dd}]",
            SearchAmounts amounts =>
                $"amount({string.Join(' ', new[] { Bound(amounts.Least, '>'), Bound(amounts.Most, '<') }.OfType<string>())})",
            SearchAll all => $"all({string.Join(' ', all.Parts.Select(Written))})",
            SearchAny any => $"any({string.Join(' ', any.Parts.Select(Written))})",
            SearchNot not => $"not({Written(not.Part)})",
            _ => node.ToString(),
        };

    private static string Value(SearchValue value) => (value.IsWhole ? "=" : "") + value.Text;

    private static string? Bound(SearchBound? bound, char sign) =>
        bound is { } end ? $"{sign}{(end.IsIncluded ? "=" : "")}{end.Amount}" : null;
}
