using Bunit;
using CaseTracker.Web.Cases.Layout;
using CaseTracker.Web.Cases.Money;
using CaseTracker.Web.Cases.Overview;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class StatusWordsTests : BunitContext
{
    [Theory]
    [InlineData("Pending.", "Pending.")]
    [InlineData("{90} (a; b); {90}; {90}.", "{90} (a; b); {90}.")]
    [InlineData("{190}; {90}.", "{190}.")]
    [InlineData("{90}; apparently in force {50}; no further stay found {90}; {90}.", "{90}.")]
    public void Brief_KeepsWholeClauses(string line, string expected) => Assert.Equal(Written(expected), StatusWords.Brief(Written(line)));

    [Fact]
    public void Head_OfTheOverview_HasTheWholeLineFolded_AndOfAnotherPageOneWord()
    {
        var view = BundledView.For("epic-games-v-apple");

        var overview = Render<OverviewPage>(with => with.Add(page => page.View, view));
        var money = Render<MoneyPage>(with => with.Add(page => page.View, view));

        Assert.InRange(overview.Find(".status-line").TextContent.Length, 50, 201);
        Assert.Equal(view.State.StatusLine, overview.Find(".whole-status p").TextContent.Trim());
        Assert.Equal("Judgment entered", money.Find(".status-line").TextContent);
        Assert.Empty(money.FindAll(".whole-status"));
    }

    /// <summary>"{5}" stands for five letters.</summary>
    private static string Written(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"\{(\d+)\}", found => new string('x', int.Parse(found.Groups[1].Value)));
}
