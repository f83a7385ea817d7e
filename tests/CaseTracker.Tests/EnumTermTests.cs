using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Parties;
using Xunit;

namespace CaseTracker.Tests;

public sealed class EnumTermTests
{
    [Fact]
    public void Of_AWordOfTheField_ReadsAsPeopleWriteIt() =>
        Assert.Equal(
            [
                "notice of appeal",
                "amicus brief",
                "granted in part and denied in part",
                "dismissed with leave to amend",
                "third party defendant",
                "prejudgment interest",
                "joint and several",
                "mdl transfer",
                "due process reduction",
            ],
            [
                EnumTerm.For(EventKind.NoticeOfAppeal),
                EnumTerm.For(EventKind.AmicusBrief),
                EnumTerm.For(Disposition.GrantedInPartAndDeniedInPart),
                EnumTerm.For(ClaimOutcome.DismissedWithLeaveToAmend),
                EnumTerm.For(PartyRole.ThirdPartyDefendant),
                EnumTerm.For(ComponentKind.PrejudgmentInterest),
                EnumTerm.For(Liability.JointAndSeveral),
                EnumTerm.For(DocketLinkKind.MdlTransfer),
                EnumTerm.For(AdjustmentInstrument.DueProcessReduction),
            ]
        );

    [Fact]
    public void TryRead_OfEveryWord_GivesItsValue()
    {
        foreach (var kind in Enum.GetValues<EventKind>())
        {
            Assert.True(EnumTerm.TryRead<EventKind>(EnumTerm.For(kind), out var read));
            Assert.Equal(kind, read);
        }

        Assert.Equal(Enum.GetValues<EventKind>().Length, EnumTerm.All<EventKind>().Count);
    }

    [Theory]
    [InlineData("Order")]
    [InlineData("NoticeOfAppeal")]
    [InlineData("notice  of appeal")]
    [InlineData("0")]
    [InlineData("order,opinion")]
    [InlineData("")]
    public void TryRead_OfAnotherSpelling_IsRefused(string text) => Assert.False(EnumTerm.TryRead<EventKind>(text, out _));

    [Theory]
    [InlineData("docket", "a docket")]
    [InlineData("award", "an award")]
    [InlineData("", "a ")]
    public void A_OfANoun_GivesTheArticle(string noun, string expected) => Assert.Equal(expected, Prose.A(noun));

    [Theory]
    [InlineData(0, "no motions")]
    [InlineData(1, "1 motion")]
    [InlineData(9, "9 motions")]
    [InlineData(10, "10 motions")]
    [InlineData(1400, "1,400 motions")]
    public void Count_OfThings_IsSingularOrPlural(int count, string expected) => Assert.Equal(expected, Prose.Count(count, "motion"));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    public void List_OfItems_IsEnglish(string items, string expected) =>
        Assert.Equal(expected, Prose.List(items.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
