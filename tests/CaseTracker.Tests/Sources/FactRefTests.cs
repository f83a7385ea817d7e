using CaseTracker.Core.Sources;
using Xunit;

namespace CaseTracker.Tests.Sources;

public sealed class FactRefTests
{
    [Theory]
    [InlineData("event/verdict", "event", "verdict", "", null)]
    [InlineData("award/damages/punitive@verdict", "award", "damages", "punitive", "verdict")]
    [InlineData("award/damages@verdict", "award", "damages", "", "verdict")]
    [InlineData("injunction/pi/clause/keep-off", "injunction", "pi", "clause keep-off", null)]
    [InlineData("case/a-v-b/about", "case", "a-v-b", "about", null)]
    public void Parse_OfAFact_GivesItsPartsAndText(string text, string kind, string id, string field, string? after)
    {
        var fact = FactRef.Parse(text).Value;

        Assert.Equal((kind, id, field, after, text), (fact.Kind, fact.Id, string.Join(' ', fact.Field), fact.After, fact.ToString()));
        Assert.Equal(fact, FactRef.Parse(text).Value);
    }

    [Theory]
    [InlineData(null, 0, "kind/id")]
    [InlineData("", 0, "kind/id")]
    [InlineData("event", 5, "kind/id")]
    [InlineData("event/", 5, "kind/id")]
    [InlineData("/verdict", 0, "begins with one of award, case")]
    [InlineData("verdict/x", 0, "begins with one of award, case")]
    [InlineData("Event/x", 0, "begins with one of")]
    [InlineData("event/Verdict", 5, "lower-case letters")]
    [InlineData("event/a//b", 5, "lower-case letters")]
    [InlineData("event/a--b", 5, "lower-case letters")]
    [InlineData("event/verdict@", 14, "after @")]
    [InlineData("event/verdict@a@b", 14, "after @")]
    [InlineData("event/verdict\n", 5, "lower-case letters")]
    public void Parse_OfWhatIsNone_SaysWhereAndWhy(string? text, int position, string reason)
    {
        var failure = FactRef.Parse(text).Failure!;

        Assert.Equal(position, failure.Position);
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void To_OfParts_IsWhatIsParsed() => Assert.Equal(FactRef.Parse("claim/fraud/outcome").Value, FactRef.To("claim", "fraud", "outcome"));

    [Fact]
    public void Kinds_AreInOrder() => Assert.Equal(FactRef.Kinds.Order(StringComparer.Ordinal), FactRef.Kinds);
}
