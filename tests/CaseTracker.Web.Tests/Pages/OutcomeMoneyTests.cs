using Bunit;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Money;
using Xunit;
using static CaseTracker.Web.Tests.Pages.PageText;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>What the money page says after the judgment: interest, sanctions, shares, bonds, payments, settlements, and falls.</summary>
public sealed class OutcomeMoneyTests : BunitContext
{
    [Fact]
    public void Money_InterestOnTheReadersDay_IsComputedAndSaysSo()
    {
        var interest = Pair(Money("2021-04-11"), "Interest");

        Assert.Contains("10% a year, simple, from 1 April 2021", interest, StringComparison.Ordinal);
        // Ten days of 10% of $600,000 a year.
        Assert.Contains("$1,643.84 by 11 April 2021 computed on the sum of $600,000", interest, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_InterestOnTheNextDayOfTheSameReading_IsThatDays()
    {
        var view = PoeCase.View("2021-04-20");

        Assert.Contains("$3,123.29", Text(Money(view)), StringComparison.Ordinal);
        Assert.Contains("$3,287.67", Text(Money(view.On(new DateOnly(2021, 4, 21), PoeCase.Today))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-04-11", "$1,000 by 11 April 2021 computed from the sum for each day")]
    [InlineData("2021-04-20", "$10,000 by 20 April 2021 computed from the sum for each day")]
    [InlineData("2022-12-31", "Ended, the order having been obeyed: Low has obeyed, 1 September 2022")]
    public void Money_CoerciveSanction_SaysWhatItHasComeTo(string day, string expected) =>
        Assert.Contains(expected, Text(Money(day).Find("section[aria-labelledby=sanctions]")), StringComparison.Ordinal);

    [Fact]
    public void Money_OfSeveralPayors_GivesEachItsShare() =>
        Assert.Contains(
            "Low Corp. $550,000 and Heir LLC $50,000 each its own share",
            Pair(Money("2021-03-15"), "Pays"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Money_AfterAnAppealThatTookAPartAway_SaysWhatFellAndWhatIsLeft()
    {
        var page = Money("2022-12-01");

        Assert.Contains("Punitive damages vacated The appeal is decided, 1 June 2022", Pair(page, "On appeal"), StringComparison.Ordinal);
        Assert.Contains("$40,000 Low pays a part", Pair(page, "Paid"), StringComparison.Ordinal);
        Assert.Contains("$40,000 of it has been paid", Pair(page, "Stage"), StringComparison.Ordinal);
        Assert.Contains("as if nothing had been paid", Pair(page, "Interest"), StringComparison.Ordinal);
        Assert.Contains("$500,000 none On appeal", Text(page.Find("main")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-05-15", "$700,000, A surety as surety posted Secures the judgment in")]
    [InlineData("2022-12-31", "released Secured the judgment in")]
    public void Money_Bond_IsPostedUntilReleased(string day, string expected) =>
        Assert.Contains(expected, Text(Money(day).Find("section[aria-labelledby=bonds]")), StringComparison.Ordinal);

    [Fact]
    public void Money_OnceSettled_CallsNothingOwed()
    {
        var page = Money();

        Assert.Contains("what the parties agreed on takes its place", Pair(page, "Stage"), StringComparison.Ordinal);
        Assert.Contains("Not computed: the award is settled.", Pair(page, "Interest"), StringComparison.Ordinal);
        Assert.Contains("Not disclosed", Text(page.Find("section[aria-labelledby=settlement-trial]")), StringComparison.Ordinal);
        Assert.Contains("Settled by", Text(page.Find(".sums")), StringComparison.Ordinal);
    }

    private IRenderedComponent<MoneyPage> Money(string? day = null) => Money(PoeCase.View(day));

    private IRenderedComponent<MoneyPage> Money(CaseView view) => Render<MoneyPage>(with => with.Add(page => page.View, view));

    /// <summary>What stands beside a term.</summary>
    private static string Pair(IRenderedComponent<MoneyPage> page, string term) =>
        Text(page.FindAll("dt").First(element => element.TextContent == term).NextElementSibling!);
}
