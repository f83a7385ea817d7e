using CaseTracker.Core.Courts;
using Xunit;

namespace CaseTracker.Tests.Courts;

/// <summary>How a court's decisions on appeals take effect, and what asking it for review is called.</summary>
public sealed class CourtReviewTests
{
    [Theory]
    [InlineData(
        TakesHold.Mandate,
        "ca1 ca2 ca3 ca4 ca5 ca6 ca7 ca8 ca9 ca10 ca11 cadc cafc "
            + "ariz ark colo del fla ill kan me md miss mo neb nh nm nc nd okla tenn tex wash wva"
    )]
    [InlineData(TakesHold.CertifiedJudgment, "scotus ala alacivapp")]
    [InlineData(TakesHold.Remittitur, "cal calctapp calctapp2d ga gactapp idaho mont nev sc utah wis wisctapp")]
    [InlineData(TakesHold.Procedendo, "iowa iowactapp")]
    [InlineData(TakesHold.Rescript, "mass massappct")]
    [InlineData(TakesHold.Entry, "ny nyappdiv nyappterm il-supreme gb-supreme gb-ewca-civ ca-supreme de-bgh eu-cjeu int-echr")]
    [InlineData(TakesHold.Unknown, "cand nysupct calsuperct pa pasuperct nj or vt ohioctapp navajo arb-jams")]
    public void TakesHold_OfACourt_IsAsItsRulesHaveIt(TakesHold how, string ids) =>
        Assert.All(ids.Split(' '), id => Assert.Equal(how, CourtRegistry.Get(id).TakesHold));

    [Fact]
    public void TakesHold_OfAUnitedStatesTrialCourt_IsNeverSaid() =>
        Assert.All(
            CourtRegistry.All.Where(court => court is { System: CourtSystem.Federal or CourtSystem.State, Level: CourtLevel.Trial }),
            court => Assert.Equal(TakesHold.Unknown, court.TakesHold)
        );

    [Theory]
    [InlineData("certiorari", "scotus ala colo ga haw la md miss nm okla ri sc utah")]
    [InlineData("petition for review", "cal tex or ariz wash wis kan idaho nev ark")]
    [InlineData("leave to appeal", "ny mich ill ie-supreme ca-supreme il-supreme")]
    [InlineData("permission to appeal", "tenn gb-supreme")]
    [InlineData("special leave to appeal", "au-high in-supreme")]
    [InlineData("petition for allowance of appeal", "pa")]
    [InlineData("transfer", "mo ind")]
    [InlineData("discretionary review", "ky nc fla")]
    [InlineData("petition for discretionary review", "texcrimapp")]
    [InlineData("discretionary appeal", "ohio")]
    [InlineData("further appellate review", "mass")]
    [InlineData("further review", "iowa")]
    [InlineData("petition for further review", "minn neb")]
    [InlineData("certification", "nj conn")]
    [InlineData("petition for hearing", "alaska")]
    [InlineData("petition for appeal", "va")]
    [InlineData(null, "cand ca9 nysupct nyappdiv del mont wyo sd nh arb-jams eu-cjeu")]
    public void Review_OfACourt_IsCalledAsTheCourtCallsIt(string? words, string ids) =>
        Assert.All(ids.Split(' '), id => Assert.Equal(words, CourtRegistry.Get(id).Review));
}
