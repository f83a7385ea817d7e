using CaseTracker.Core.Search;
using Xunit;

namespace CaseTracker.Tests.Search;

/// <summary>Operators and fields on the cases that come with the program.</summary>
public sealed class CaseSearchTests(BundledSearch search) : IClassFixture<BundledSearch>
{
    [Theory]
    [InlineData("westbridge")]
    [InlineData("\"source code\"")]
    [InlineData("judge:hamilton kind:order sanctions")]
    [InlineData("19-cv-7123")]
    [InlineData("17 F.4th 930")]
    [InlineData("pegasus")]
    [InlineData("pegas*")]
    [InlineData("pegasus OR linkedin")]
    [InlineData("pegasus AND apple")]
    [InlineData("pegasus -apple")]
    [InlineData("NOT pegasus")]
    [InlineData("(pegasus OR linkedin) injunction")]
    [InlineData("court:cand")]
    [InlineData("court:\"ninth circuit\"")]
    [InlineData("party:\"nso\"")]
    [InlineData("disposition:denied")]
    [InlineData("docket:4:19-cv-07123")]
    [InlineData("filed:2024-01..2025-05")]
    [InlineData("year:2025 kind:verdict")]
    [InlineData("amount:>1m")]
    [InlineData("has:injunction kind:case")]
    [InlineData("role:plaintiff kind:party")]
    [InlineData("status:\"on appeal\"")]
    [InlineData("claim:fraud")]
    [InlineData("law:1030")]
    [InlineData("relief:damages")]
    [InlineData("topic:spyware")]
    [InlineData("filed:2024 OR pegasus")]
    [InlineData("-filed:2024 pegasus")]
    [InlineData("pegasus as-of:2020-01-01")]
    public async Task Find_WithEachOperator_FindsSomething(string query)
    {
        var found = await search.FindAsync(query);

        Assert.NotEmpty(found.Hits);
        Assert.True(found.Total >= found.Hits.Count);
    }

    [Theory]
    [InlineData("pegasus -pegasus")]
    [InlineData("xyzzyquux")]
    [InlineData("\"code source pegasus\"")]
    [InlineData("amount:>800000bn")]
    [InlineData("filed:1800")]
    [InlineData("court:nosuchcourt")]
    [InlineData("kind:=orde")]
    public async Task Find_WhatIsNowhere_FindsNothing(string query) => Assert.Equal(0, (await search.FindAsync(query)).Total);

    [Fact]
    public async Task Find_WithNot_IsTheRest()
    {
        var all = (await search.FindAsync("pegasus")).Total;
        var with = (await search.FindAsync("pegasus kind:order")).Total;
        var without = (await search.FindAsync("pegasus -kind:order")).Total;

        Assert.InRange(with, 1, all - 1);
        Assert.Equal(all, with + without);
    }

    [Fact]
    public async Task Find_WithOr_IsBothLessWhatIsInBoth()
    {
        var one = (await search.FindAsync("kind:order")).Total;
        var other = (await search.FindAsync("year:2025")).Total;
        var both = (await search.FindAsync("kind:order year:2025")).Total;

        Assert.Equal(one + other - both, (await search.FindAsync("kind:order OR year:2025")).Total);
    }

    [Theory]
    [InlineData("pegasus")]
    [InlineData("injunction")]
    [InlineData("kind:order")]
    public async Task Facets_OfAResult_CountWhatTheirLinksFind(string query)
    {
        var found = await search.FindAsync(query);

        Assert.NotEmpty(found.Facets);
        foreach (var facet in found.Facets)
        foreach (var (key, hits) in facet.Values.Take(3))
        {
            var value = facet.Field == SearchField.Year ? key : $"=\"{key}\"";
            var narrowed = await search.FindAsync($"{query} {SearchFields.NameOf(facet.Field)}:{value}");
            // A thing of several years stands in the facet with its last one only.
            if (facet.Field == SearchField.Year)
                Assert.InRange(narrowed.Total, hits, int.MaxValue);
            else
                Assert.Equal((facet.Field, key, hits), (facet.Field, key, narrowed.Total));
        }
    }

    [Fact]
    public async Task Pages_OneAfterTheOther_GiveEveryHitOnce()
    {
        var places = new List<long>();
        long? after = null;
        do
        {
            var page = await search.FindAsync("pegasus", 7, after);
            places.AddRange(page.Hits.Select(hit => hit.Place));
            after = page.Next;
        } while (after is not null);

        Assert.Equal((await search.FindAsync("pegasus")).Total, places.Count);
        Assert.Equal(places.Count, places.Distinct().Count());
    }

    [Theory]
    [InlineData("westbrigde", "westbridge")]
    [InlineData("pegasuss injuction", "pegasus injunction")]
    [InlineData("kind:order sanktions", "kind:order sanctions")]
    [InlineData("xegasus", "pegasus")]
    public async Task Suggestion_ForAMisspeltWord_IsTheNearestOne(string query, string meant) =>
        Assert.Equal(meant, (await search.FindAsync(query)).Suggestion);

    [Fact]
    public async Task Hits_AsOfADay_AreNoneOfALaterDay()
    {
        var day = new DateOnly(2020, 12, 31);

        var found = await search.FindAsync("whatsapp as-of:2020-12-31", 500);

        Assert.NotEmpty(found.Hits);
        Assert.DoesNotContain(found.Hits, hit => hit.Thing == SearchThing.Ruling && hit.Latest > day);
    }

    /// <summary>Nothing that is typed is ever read as SQL or as the syntax of the index.</summary>
    [Theory]
    [InlineData("' OR 1=1 --")]
    [InlineData("'; DROP TABLE cases; --")]
    [InlineData("\"\"\"")]
    [InlineData("\"a\"\"b\"")]
    [InlineData("NEAR(a b)")]
    [InlineData("a NEAR/2 b")]
    [InlineData("Title: x")]
    [InlineData("{Title Body} : x")]
    [InlineData("Keys : roe")]
    [InlineData("^pegasus")]
    [InlineData("pegasus + apple")]
    [InlineData("a*b*c")]
    [InlineData("***")]
    [InlineData("$p0 $ranking ?1 @x :y")]
    [InlineData("%_%")]
    [InlineData("\\")]
    [InlineData("a\0b")]
    [InlineData("court:\"a\" OR \"b\"")]
    [InlineData("court:=\"x' OR ''='\"")]
    [InlineData("kind:=\"\"")]
    [InlineData("docket:\"\"\"")]
    [InlineData("judge:*")]
    [InlineData("-\"")]
    [InlineData("({[<")]
    [InlineData("\ud800")]
    [InlineData("😀 pegasus")]
    [InlineData("\u202epegasus")]
    [InlineData("a:b:c:d")]
    [InlineData("amount:>99999999999999999999")]
    [InlineData("filed:0000..9999")]
    [InlineData("after:9999")]
    [InlineData("before:0001-01-01")]
    [InlineData("as-of:9999-12-31 pegasus")]
    [InlineData("c++ & <script>alert(1)</script>")]
    public async Task Find_WithHostileText_AnswersQuietly(string query)
    {
        var found = await search.FindAsync(query);

        Assert.True(found.Total >= 0);
        Assert.NotEqual(0, (await search.FindAsync("pegasus")).Total);
    }

    [Fact]
    public async Task Find_WithSeededNoise_AnswersQuietly()
    {
        var random = new Random(5);
        string[] parts =
        [
            "pegasus",
            "\"",
            "(",
            ")",
            " OR ",
            " AND ",
            " NOT ",
            "-",
            "*",
            "kind:",
            "filed:2024",
            "'",
            ";",
            ":",
            "=",
            "{",
            "^",
            ",",
        ];
        for (var round = 0; round < 300; round++)
            await search.FindAsync(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)])));
    }
}
