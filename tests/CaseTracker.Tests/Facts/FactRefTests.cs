using CaseTracker.Core.Currencies;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using Xunit;

namespace CaseTracker.Tests.Facts;

public sealed class FactRefTests
{
    [Theory]
    [InlineData("event/verdict", FactKind.Event, RecordKind.Event, "verdict", "", null)]
    [InlineData("award/damages/punitive@verdict", FactKind.AwardComponent, RecordKind.Award, "damages", "punitive", "verdict")]
    [InlineData("award/damages@verdict", FactKind.Award, RecordKind.Award, "damages", "", "verdict")]
    [InlineData("injunction/pi/clause/keep-off", FactKind.InjunctionClause, RecordKind.Injunction, "pi", "clause keep-off", null)]
    [InlineData("case/a-v-b/about", FactKind.CaseAbout, RecordKind.Case, "a-v-b", "about", null)]
    [InlineData("relief/sum/amount", FactKind.ReliefSoughtAmount, RecordKind.ReliefSought, "sum", "amount", null)]
    [InlineData("award/damages/colour", FactKind.OtherField, RecordKind.Award, "damages", "colour", null)]
    [InlineData("award/damages/punitive/cut", FactKind.OtherField, RecordKind.Award, "damages", "punitive cut", null)]
    public void Parse_OfAFact_GivesItsPartsAndText(string text, FactKind kind, RecordKind record, string id, string field, string? after)
    {
        var fact = FactRef.Parse(text).Value;

        Assert.Equal(
            (kind, record, id, field, after, text),
            (fact.Kind, fact.Record, fact.Id, string.Join(' ', fact.Field), fact.After, fact.ToString())
        );
        Assert.Equal(fact, FactRef.Parse(text).Value);
    }

    [Theory]
    [InlineData("award/damages/attorneys-fees", FactKind.AwardComponent, ComponentKind.AttorneysFees, null)]
    [InlineData("award/damages/punitive-cut@order", FactKind.AwardComponentCut, ComponentKind.Punitive, null)]
    [InlineData("award/damages/civil-penalty-difference@order", FactKind.AwardComponentDifference, ComponentKind.CivilPenalty, null)]
    [InlineData("award/damages/punitive-per-claim", FactKind.AwardComponentShare, ComponentKind.Punitive, "claim")]
    [InlineData("award/damages/total-per-claim", FactKind.AwardTotalShare, null, "claim")]
    [InlineData("award/damages/total-cut@order", FactKind.AwardTotalCut, null, null)]
    [InlineData("claim/fraud/outcome/beta", FactKind.ClaimOutcomeAgainst, null, "beta")]
    [InlineData("injunction/pi/clause/keep-off", FactKind.InjunctionClause, null, "keep-off")]
    public void Parse_OfAFact_GivesTheComponentAndThePartThatItNames(string text, FactKind kind, ComponentKind? component, string? part)
    {
        var fact = FactRef.Parse(text).Value;

        Assert.Equal((kind, component, part), (fact.Kind, fact.Component, fact.Part));
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
    public void Factories_OfFacts_MakeWhatIsParsed()
    {
        FactRef[] made =
        [
            FactRef.Award("damages"),
            FactRef.AwardComponent("damages", ComponentKind.AttorneysFees, "verdict"),
            FactRef.AwardComponentCut("damages", ComponentKind.Punitive, "order"),
            FactRef.AwardTotal("damages", "verdict"),
            FactRef.ClaimOutcomeAgainst("fraud", "beta"),
            FactRef.InjunctionClause("pi", "keep-off"),
            FactRef.OfRecord(RecordKind.RelatedCase, "other"),
        ];

        Assert.Equal(
            [
                "award/damages",
                "award/damages/attorneys-fees@verdict",
                "award/damages/punitive-cut@order",
                "award/damages/total@verdict",
                "claim/fraud/outcome/beta",
                "injunction/pi/clause/keep-off",
                "related/other",
            ],
            made.Select(fact => fact.Text)
        );
        Assert.All(made, fact => Assert.Equal((fact.Kind, fact.Component, fact.Part), Parts(FactRef.Parse(fact.Text).Value)));
    }

    [Fact]
    public void Of_EachKindWithoutAPart_IsReadAsThatKind()
    {
        FactKind[] named =
        [
            FactKind.OtherField,
            FactKind.AwardComponent,
            FactKind.AwardComponentCut,
            FactKind.AwardComponentDifference,
            FactKind.AwardComponentShare,
            FactKind.AwardTotalShare,
            FactKind.ClaimOutcomeAgainst,
            FactKind.InjunctionClause,
        ];

        Assert.All(
            Enum.GetValues<FactKind>().Except(named),
            kind => Assert.Equal(kind, FactRef.Parse(FactRef.From(kind, "id").Text).Value.Kind)
        );
        Assert.All(named, kind => Assert.Throws<ArgumentOutOfRangeException>(() => FactRef.From(kind, "id")));
    }

    [Theory]
    [InlineData("event/new/date", "event/old/date")]
    [InlineData("award/damages/total@new", "award/damages/total@old")]
    [InlineData("party/new-one", "party/new-one")]
    public void Renamed_OfAnId_IsTheSameFactOfTheOther(string text, string expected) =>
        Assert.Equal(expected, FactRef.Parse(text).Value.Renamed("new", "old").Text);

    [Theory]
    [InlineData("award/damages/punitive-per-claim", "award/damages/punitive", true)]
    [InlineData("award/damages/punitive-per-claim@verdict", "award/damages/punitive@verdict", true)]
    [InlineData("award/damages/punitive-per-claim@verdict", "award/damages/punitive@order", false)]
    [InlineData("award/damages/punitive-per-claim", "award/damages/total", false)]
    [InlineData("award/damages/punitive", "award/damages/punitive", false)]
    public void IsShareOf_ASum_NeedsItsNameAndItsEvent(string share, string sum, bool expected) =>
        Assert.Equal(expected, FactRef.Parse(share).Value.IsShareOf(FactRef.Parse(sum).Value));

    [Fact]
    public void Keys_OfFacts_AreInOrder() => Assert.Equal(RecordKeys.OfFacts.Order(StringComparer.Ordinal), RecordKeys.OfFacts);

    [Fact]
    public void Keys_OfEachKindOfRecord_AreThoseOfTheForms() =>
        Assert.All(
            RecordForms.Several,
            kind =>
            {
                Assert.Equal(RecordForms.For(kind).IdKind, kind.Key());
                Assert.Equal(kind, RecordKeys.FindList(RecordForms.ListOf(kind)));
            }
        );

    private static (FactKind, ComponentKind?, string?) Parts(FactRef fact) => (fact.Kind, fact.Component, fact.Part);
}
