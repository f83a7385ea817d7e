using CaseTracker.Core.Currencies;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

/// <summary>Every class with values that the bundled case does not have, and the same ones in other dress.</summary>
public sealed class PrintedValueTests
{
    /// <summary>A source that gives the sum to its last digit gives it in full, whatever it calls it.</summary>
    [Theory]
    [InlineData("$444,719", "fine", true)]
    [InlineData("$444, 719.00", null, true)]
    [InlineData("$0.4 million", "fine", false)]
    public void InFull_OfASum_CountsEveryDigit_NotTheName(string printed, string? called, bool expected)
    {
        var history = ReportedCase.History([(printed, ReportedCase.Compensatory, called, null)], "mint-2025-05-09");

        var support = new Reconciler(history).Sources.InFull(FactRef.AwardComponent("damages", ComponentKind.Compensatory, "verdict"));

        Assert.Equal(expected, support.By.Sources.Contains("mint-2025-05-09"));
    }

    [Theory]
    [InlineData("$444,719", ReportedCase.Compensatory, null, MatchKind.Exact)]
    [InlineData("USD 444,719", ReportedCase.Compensatory, null, MatchKind.Exact)]
    [InlineData("about $444,719", ReportedCase.Compensatory, null, MatchKind.Exact)]
    [InlineData("$0.4 million", ReportedCase.Compensatory, null, MatchKind.Rounded)]
    [InlineData("$444.7 thousand", ReportedCase.Compensatory, null, MatchKind.Rounded)]
    [InlineData("$170 million", ReportedCase.Verdict, null, MatchKind.Rounded)]
    [InlineData("168 million", ReportedCase.Verdict, null, MatchKind.Rounded)]
    [InlineData("$167.69 million", ReportedCase.Verdict, null, MatchKind.CutNotRounded)]
    [InlineData("$167,698,719", ReportedCase.Punitive, null, MatchKind.TotalOf)]
    [InlineData("$167,254,000", ReportedCase.Verdict, null, MatchKind.ComponentOf)]
    [InlineData("$445,000", ReportedCase.Verdict, null, MatchKind.ComponentOf)]
    [InlineData("$167 million", ReportedCase.Verdict + " " + ReportedCase.Punitive, "damages", MatchKind.Rounded)]
    [InlineData("$170 million", ReportedCase.Verdict + " " + ReportedCase.Punitive, "damages", MatchKind.Ambiguous)]
    [InlineData("more than $100 million", ReportedCase.Punitive, null, MatchKind.BoundHolds)]
    [InlineData("at least $444,719", ReportedCase.Compensatory, null, MatchKind.BoundHolds)]
    [InlineData("nearly $168 million", ReportedCase.Verdict, null, MatchKind.BoundHolds)]
    [InlineData("between $160 and $170 million", ReportedCase.Punitive, null, MatchKind.BoundHolds)]
    [InlineData("more than $168 million", ReportedCase.Verdict, null, MatchKind.BoundFails)]
    [InlineData("up to $400,000", ReportedCase.Compensatory, null, MatchKind.BoundFails)]
    [InlineData("nearly $167 million", ReportedCase.Punitive, null, MatchKind.BoundFails)]
    [InlineData("$444 million", ReportedCase.Compensatory, null, MatchKind.OffByAFactor)]
    [InlineData("$168,000", ReportedCase.Verdict, null, MatchKind.OffByAFactor)]
    [InlineData("$16.7 billion", ReportedCase.Punitive, null, MatchKind.OffByAFactor)]
    [InlineData("$168 million", ReportedCase.Verdict, "penalty", MatchKind.Mislabelled)]
    [InlineData("$168 million", ReportedCase.Verdict, "not a fine", MatchKind.Rounded)]
    [InlineData("$445,000", ReportedCase.Compensatory, "total damages", MatchKind.Mislabelled)]
    [InlineData("$168 million", ReportedCase.Verdict, "claim rejected", MatchKind.SaysSomethingElse)]
    [InlineData("$200 million", ReportedCase.Verdict, "claim rejected", MatchKind.Contradicts)]
    [InlineData("$200 million", ReportedCase.Verdict, null, MatchKind.Contradicts)]
    [InlineData("€168 million", ReportedCase.Verdict, null, MatchKind.NotComparable)]
    [InlineData("a great deal of money", ReportedCase.Verdict, null, MatchKind.NotComparable)]
    [InlineData("$163 million", "award/damages/difference@post-trial-order", null, MatchKind.Rounded)]
    [InlineData("$4 million", ReportedCase.Verdict, null, MatchKind.Contradicts)]
    [InlineData("$1,778,876", "relief/ceiling-four-to-one/amount", "denied", MatchKind.Exact)]
    public void Money_IsJudged(string printed, string facts, string? called, MatchKind verdict) =>
        Assert.Equal(verdict, ReportedCase.Value(printed, facts, called).Verdict);

    [Theory]
    [InlineData("376 times", "award/damages/ratio@verdict", MatchKind.Rounded)]
    [InlineData("376-fold", "award/damages/ratio@verdict", MatchKind.Rounded)]
    [InlineData("376:1", "award/damages/ratio@verdict", MatchKind.Rounded)]
    [InlineData("nine times", "award/damages/ratio@post-trial-order", MatchKind.Exact)]
    [InlineData("ninefold", "award/damages/ratio@post-trial-order", MatchKind.Exact)]
    [InlineData("9 : 1", "award/damages/ratio@post-trial-order", MatchKind.Exact)]
    [InlineData("9-to-1", "award/damages/ratio@post-trial-order", MatchKind.Exact)]
    [InlineData("4:1", "relief/ceiling-four-to-one/ratio", MatchKind.Exact)]
    [InlineData("more than 400 times", "award/damages/ratio@verdict", MatchKind.BoundFails)]
    [InlineData("97.6 percent", "award/damages/punitive-cut@post-trial-order", MatchKind.Rounded)]
    [InlineData("98 per cent", "award/damages/punitive-cut@post-trial-order", MatchKind.Rounded)]
    [InlineData("50%", "award/damages/cut@post-trial-order", MatchKind.Contradicts)]
    [InlineData("97%", "award/damages/total@post-trial-order", MatchKind.NotComparable)]
    public void RatioOrPercentage_IsJudged(string printed, string facts, MatchKind verdict) =>
        Assert.Equal(verdict, ReportedCase.Value(printed, facts).Verdict);

    [Theory]
    [InlineData("May 6, 2025", "event/verdict/date", "mint-2025-05-09", MatchKind.Same)]
    [InlineData("Tuesday, 6 May 2025", "event/verdict/date", "mint-2025-05-09", MatchKind.Same)]
    [InlineData("Tuesday", "event/verdict/date", "mint-2025-05-09", MatchKind.Same)]
    [InlineData("May 2025", "event/verdict/date", "mint-2025-05-09", MatchKind.Coarser)]
    [InlineData("2025", "event/verdict/date", "mint-2025-05-09", MatchKind.Coarser)]
    [InlineData("early in May 2025", "event/verdict/date", "mint-2025-05-09", MatchKind.Coarser)]
    [InlineData("Tuesday", "event/verdict/date", "spyware-vendors-reference", MatchKind.Coarser)]
    [InlineData("Monday", "event/verdict/date", "mint-2025-05-09", MatchKind.Contradicts)]
    [InlineData("Monday", "event/verdict/date", "spyware-vendors-reference", MatchKind.Contradicts)]
    [InlineData("7 May 2025", "event/verdict/date", "mint-2025-05-09", MatchKind.Contradicts)]
    [InlineData("Friday, 18 October 2025", "event/post-trial-order/date", "mint-2025-05-09", MatchKind.Impossible)]
    [InlineData("15 March 2020", "event/set-aside-order/date", "mint-2025-05-09", MatchKind.Overlaps)]
    [InlineData("not in May 2025", "event/verdict/date", "mint-2025-05-09", MatchKind.NotComparable)]
    [InlineData("some time ago", "event/verdict/date", "mint-2025-05-09", MatchKind.NotComparable)]
    [InlineData("29 October 2019", "docket/trial/filed", "mint-2025-05-09", MatchKind.Same)]
    public void Date_IsJudged(string printed, string facts, string source, MatchKind verdict) =>
        Assert.Equal(verdict, ReportedCase.Value(printed, facts, source: source).Verdict);

    [Theory]
    [InlineData("1,400", "figure/devices", MatchKind.Same)]
    [InlineData("fewer than 1,400 devices", "figure/devices", MatchKind.Same)]
    [InlineData("at least 1,000 devices", "figure/devices", MatchKind.BoundHolds)]
    [InlineData("1,000 devices", "figure/devices", MatchKind.Contradicts)]
    [InlineData("tens of thousands", "figure/targets-over-the-years", MatchKind.Same)]
    [InlineData("50,000", "figure/targets-over-the-years", MatchKind.Overlaps)]
    [InlineData("1,400", "figure/targets-over-the-years", MatchKind.Contradicts)]
    [InlineData("many", "figure/devices", MatchKind.NotComparable)]
    public void Count_IsJudged(string printed, string facts, MatchKind verdict) =>
        Assert.Equal(verdict, ReportedCase.Value(printed, facts).Verdict);

    [Theory]
    [InlineData("4:19-cv-07123-PJH", "docket/trial/number", MatchKind.Same)]
    [InlineData("19-cv-07123-PJH", "docket/trial/number", MatchKind.Same)]
    [InlineData("4:2019cv07123", "docket/trial/number", MatchKind.VariantName)]
    [InlineData("No. 19-CV-7123", "docket/trial/number", MatchKind.VariantName)]
    [InlineData("No. 25-7380", "docket/appeal-2025/number", MatchKind.VariantName)]
    [InlineData("25-7381", "docket/appeal-2025/number", MatchKind.Contradicts)]
    [InlineData("19-cv-07124", "docket/trial/number", MatchKind.Contradicts)]
    [InlineData("WhatsApp LLC", "party/whatsapp/name", MatchKind.Same)]
    [InlineData("Whatsapp, Inc", "party/whatsapp/name", MatchKind.VariantName)]
    [InlineData("NSO Group Technologies Ltd.", "party/nso/name", MatchKind.VariantName)]
    [InlineData("Apple Inc.", "party/whatsapp/name", MatchKind.Contradicts)]
    [InlineData("Judge Phyllis Hamilton", "judge/hamilton/name", MatchKind.VariantName)]
    [InlineData("Hamilton", "judge/hamilton/name", MatchKind.VariantName)]
    [InlineData("N.D. Cal.", "docket/trial/court", MatchKind.Same)]
    [InlineData("Southern District of New York", "docket/trial/court", MatchKind.Contradicts)]
    [InlineData("a California court", "docket/trial/court", MatchKind.Coarser)]
    [InlineData("a New York court", "docket/trial/court", MatchKind.NotComparable)]
    [InlineData("the Supreme Court", "docket/trial/court", MatchKind.Contradicts)]
    [InlineData("New York Supreme Court", "docket/trial/court", MatchKind.Contradicts)]
    public void Name_IsJudged(string printed, string facts, MatchKind verdict) =>
        Assert.Equal(verdict, ReportedCase.Value(printed, facts).Verdict);

    [Fact]
    public void Money_TwoSumsForTwoFacts_AreReadInPairs()
    {
        var value = ReportedCase.Value(
            "from $168 million to $4 million",
            ReportedCase.Verdict + " award/damages/punitive@post-trial-order"
        );

        Assert.Equal(MatchKind.Rounded, value.Verdict);
        Assert.Equal(
            "“$168 million” is the whole verdict ($167,698,719), rounded to the nearest million; “$4 million” is "
                + "the punitive part after the remittitur ($4,002,471), rounded to the nearest million.",
            value.Sentence
        );
    }

    [Fact]
    public void Money_ForAnEventNotYetThere_IsNotComparable()
    {
        var history = ReportedCase.History(
            [("$4 million", "award/damages/punitive@post-trial-order " + ReportedCase.Punitive, "damages", null)],
            "mint-2025-05-09"
        );
        var reading = new CaseReading(history, new DateOnly(2025, 6, 1), new DateOnly(2026, 11, 21));

        Assert.Equal(MatchKind.Contradicts, Assert.Single(ReportedCase.Added(new Reconciler(reading))).Verdict);
    }
}
