using Bunit;
using CaseTracker.Core;
using CaseTracker.Core.Facts;
using CaseTracker.Web.Cases.Claims;
using CaseTracker.Web.Cases.Overview;
using Xunit;
using static CaseTracker.Web.Tests.Pages.PageText;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>Who won what on the pages, who stands in the case, and what is open on a claim.</summary>
public sealed class SidesOnPagesTests : BunitContext
{
    [Fact]
    public void InForce_OfClaimsAndCounterclaims_NamesTheWinner()
    {
        var rows = InForce("depp-v-heard", "2022-06-30");

        Assert.Contains(rows, row => row.StartsWith("3 claims Judgment for John C. Depp", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("1 counterclaim Judgment for Amber Laura Heard", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("2 counterclaims Judgment for John C. Depp", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("for plaintiff", StringComparison.Ordinal));
    }

    [Fact]
    public void Claims_OfACounterclaim_NameTheWinner()
    {
        var page = Render<ClaimsPage>(with => with.Add(claims => claims.View, BundledView.For("depp-v-heard", "2022-06-30")));
        var outcomes = page.FindAll(".claims [data-label=outcome], .lede").Select(Text).ToList();

        Assert.Contains("judgment for Amber Laura Heard", outcomes);
        Assert.DoesNotContain(outcomes, outcome => outcome.Contains("for plaintiff", StringComparison.Ordinal));
        Assert.DoesNotContain(outcomes, outcome => outcome.Contains("for defendant", StringComparison.Ordinal));
    }

    [Fact]
    public void InForce_WhereSeveralAreSued_SaysAgainstWhom()
    {
        var dismissed = InForce("people-v-trump", "2024-06-01").Where(row => row.Contains("claims Dismissed", StringComparison.Ordinal));

        Assert.All(dismissed, row => Assert.Contains("brought against Ivanka Trump", row, StringComparison.Ordinal));
        Assert.NotEmpty(dismissed);
    }

    [Fact]
    public void Claims_EndedByASettlement_AreNotOpenToRevision() =>
        Assert.DoesNotContain("interlocutory", Claims("hiq-labs-v-linkedin", "2022-12-20"), StringComparison.Ordinal);

    [Fact]
    public void Claims_WithoutDamagesSought_SpeakOfTheRemedyUntilItIsGiven()
    {
        Assert.Contains("iability found, remedy open", Claims("united-states-v-google-search", "2025-01-01"), StringComparison.Ordinal);
        Assert.DoesNotContain(" open", Claims("united-states-v-google-search", "2025-12-31"), StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_UndecidedOnceJudgmentWasEntered_SayThatNoOutcomeWasFound()
    {
        const string Found = """{ "id": "f", "claimDecided": "fraud", "outcome": "liability found damages open", "ground": "merits" },""";
        var view = PoeCase.View("2021-04-15", json => json.Replace(Found, "", StringComparison.Ordinal));

        Assert.Contains("outcome not found", Text(Render<ClaimsPage>(with => with.Add(page => page.View, view))), StringComparison.Ordinal);
    }

    [Fact]
    public void Motion_ThatMayHaveBeenFiled_SaysSo()
    {
        var motions = Claims("diaz-v-tesla", "2022-05-01");

        Assert.Contains("may have been filed between", motions, StringComparison.Ordinal);
        Assert.DoesNotContain("not filed", motions, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_OfAConsolidatedDocket_IsInTheCase() =>
        Assert.Contains(
            "State of Colorado and other states and territories",
            Who("united-states-v-google-search", null),
            StringComparison.Ordinal
        );

    [Fact]
    public void Who_BeforeAnybody_CountsNobody()
    {
        var who = Who("depp-v-heard", "2018-12-31");

        Assert.Contains("Parties, roles and counsel over time", who, StringComparison.Ordinal);
        Assert.DoesNotContain("No parties", who, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_MayHaveBeenInTheCase_AreCountedWithoutTheirCounsel()
    {
        var view = BundledView.For("whatsapp-v-nso-group", "2019-11-15");
        var shown = view.Case.Participations.Select(part => part.Party);
        var roles = view.Reading.MayHaveBegun.Where(possible => possible.Fact.Record == RecordKind.Participation);
        var parties = view
            .Published.History.Case.Participations.Where(part => roles.Any(role => role.Fact.Id == part.Id))
            .Select(part => part.Party)
            .Except(shown)
            .Count();

        Assert.InRange(parties, 1, view.Reading.MayHaveBegun.Count - 1);
        Assert.Contains(
            $"{Prose.Count(parties, "more party", "more parties")} may have been in the case",
            Who("whatsapp-v-nso-group", "2019-11-15"),
            StringComparison.Ordinal
        );
    }

    private string Who(string slug, string? day) =>
        Text(Render<OverviewWho>(with => with.Add(page => page.View, BundledView.For(slug, day))));

    private List<string> InForce(string slug, string? day) =>
        [.. Render<OverviewInForce>(with => with.Add(page => page.View, BundledView.For(slug, day))).FindAll("li").Select(Text)];

    private string Claims(string slug, string? day) =>
        Text(Render<ClaimsPage>(with => with.Add(page => page.View, BundledView.For(slug, day))));
}
