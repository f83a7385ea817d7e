using Bunit;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Home;
using CaseTracker.Web.Hosting;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class SitePagesTests : BunitContext
{
    [Fact]
    public void Home_WithACase_ShowsItsStateNewestEventsMoneyAndInjunction()
    {
        var home = new HomeView(
            [CaseSummary.From(DoeCase.View())],
            [
                new LatestEvent(
                    "doe-v-roe",
                    "Doe v. Roe",
                    "stay-order",
                    "A short stay",
                    PartialDate.Parse("2025-11-03").Value,
                    "9th Cir. 25-1"
                ),
            ],
            [
                new LatestAwardChange(
                    "doe-v-roe",
                    "Doe v. Roe",
                    "order",
                    PartialDate.Parse("2025-10-01").Value,
                    ComponentKind.Punitive,
                    new MonetaryAmount(90_000, "USD"),
                    new MonetaryAmount(9_000, "USD"),
                    "remittitur"
                ),
            ],
            [
                new InjunctionInForce(
                    "doe-v-roe",
                    "Doe v. Roe",
                    "Permanent injunction",
                    InjunctionStatus.InForce,
                    Standing: "apparently in force; no further stay found",
                    PartialDate.Parse("2025-10-01").Value
                ),
            ],
            [],
            DoeCase.View()
        );

        var page = Render<HomePage>(parameters => parameters.Add(homePage => homePage.Home, home));

        Assert.Equal(4, page.FindAll(".lead .answers .say").Count);
        Assert.Equal("Doe, Inc. v. Roe Ltd.", page.Find(".lead h1").TextContent);
        Assert.Single(page.FindAll("h1"));
        Assert.Contains("$10,000", page.Find(".lead #who-owes-what").TextContent, StringComparison.Ordinal);
        Assert.EndsWith(
            "#not-found",
            page.Find(".lead #what-comes-next .proof a:last-child").GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Equal("on-phone,on-sheet", string.Join(',', page.FindAll(".lead .strip > .drawn").Select(drawn => drawn.ClassList[^1])));
        Assert.All(page.FindAll(".lead .drawn"), drawn => Assert.Contains("N.D. Cal.", drawn.TextContent, StringComparison.Ordinal));
        Assert.Equal("Nothing in the last 7 days.", page.Find("section[aria-labelledby=new] .quiet").TextContent);
        Assert.Equal("none found", page.Find("td[data-label='next date']").TextContent.Trim());
        Assert.Empty(page.FindAll("main input"));
        Assert.Equal("A short stay", page.Find("section[aria-labelledby=latest] .what").TextContent);
        Assert.Equal("$9,000", page.Find("section[aria-labelledby=money] .after").TextContent);
        Assert.Equal("apparently in force; no further stay found", page.Find("section[aria-labelledby=injunctions] .badge").TextContent);
        Assert.Contains("None found.", page.Find("section[aria-labelledby=coming]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Home_LeadsWithTheLatestTurnOfItsFirstCase()
    {
        var view = BundledView.For("epic-games-v-apple");
        var home = new HomeView([CaseSummary.From(view)], [], [], [], [], view);

        var headline = Render<HomePage>(parameters => parameters.Add(homePage => homePage.Home, home)).Find("main h1 a");

        Assert.Equal("The Supreme Court takes the contempt case", headline.TextContent);
        Assert.Equal("/cases/epic-games-v-apple/events/certiorari-granted", headline.GetAttribute("href"));
    }

    [Fact]
    public void Home_OfCasesPublishedTogether_HasOneLineForThem()
    {
        var home = new HomeView([CaseSummary.From(DoeCase.View())], [], [], [], [])
        {
            Changes = [.. Enumerable.Range(1, 16).Select(number => First($"case-{number}"))],
        };

        var item = Assert.Single(
            Render<HomePage>(parameters => parameters.Add(homePage => homePage.Home, home)).FindAll("section[aria-labelledby=new] li")
        );

        Assert.Contains("16 new cases", item.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("and 12 more", item.TextContent.Trim(), StringComparison.Ordinal);

        static RevisionEntry First(string slug) =>
            new(1, slug, slug, null, 1, DateTimeOffset.UnixEpoch, ChangeClass.Update, "An editor", "First", "", "");
    }

    [Fact]
    public void Home_OfAWeekWithChanges_NamesTheNewestAndHowManyThereAre()
    {
        var home = new HomeView([CaseSummary.From(DoeCase.View())], [], [], [], [])
        {
            Changes = [.. Enumerable.Range(1, 6).Reverse().Select(Revision)],
        };

        var page = Render<HomePage>(parameters => parameters.Add(homePage => homePage.Home, home));

        var items = page.FindAll("section[aria-labelledby=new] li").Select(item => item.TextContent).ToList();
        Assert.Equal(4, items.Count);
        Assert.Contains("Doe v. Roe", items[0], StringComparison.Ordinal);
        Assert.Contains("Reason 6", items[0], StringComparison.Ordinal);
        Assert.Contains("The newest 4 of 6.", page.Find("section[aria-labelledby=new] .more").TextContent, StringComparison.Ordinal);

        static RevisionEntry Revision(int number) =>
            new(
                number,
                "doe-v-roe",
                "Doe v. Roe",
                null,
                number,
                new DateTimeOffset(2025, 10, number, 12, 0, 0, TimeSpan.Zero),
                ChangeClass.Update,
                "An editor",
                $"Reason {number}",
                "",
                ""
            );
    }

    [Fact]
    public void Home_WithoutCases_SaysSo()
    {
        var page = Render<HomePage>(parameters => parameters.Add(home => home.Home, new HomeView([], [], [], [], [])));

        Assert.Contains("No case has been published yet.", page.Find(".empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_Sorted_MarksTheColumnAndTheLink()
    {
        var page = Render<CasesPage>(parameters =>
            parameters.Add(cases => cases.Cases, [CaseSummary.From(DoeCase.View())]).Add(cases => cases.Order, "name")
        );

        Assert.Equal("ascending", page.Find("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal("/cases?sort=name", page.Find(".choices [aria-current]").GetAttribute("href"));
        Assert.Equal("$10,000after remittitur, no record that it was accepted", page.Find("td[data-label=money]").TextContent.Trim());
    }

    [Fact]
    public void Cases_WithAVeryLongNameAndNothingElse_Render()
    {
        var name = new string('x', 200);
        var bare = new CaseSummary(
            "x",
            name,
            null,
            CaseHeadline.Pending,
            "may already be closed",
            "Pending.",
            "N.D. Cal.",
            null,
            PartialDate.Parse("2024").Value,
            null,
            null,
            null,
            null,
            0,
            0,
            DoeCase.Today,
            1,
            null
        );

        var page = Render<CasesPage>(parameters => parameters.Add(cases => cases.Cases, [bare]));

        Assert.Equal(name, page.Find("tbody th a").TextContent);
        Assert.Equal("none", page.Find("td[data-label=money]").TextContent.Trim());
    }

    [Fact]
    public void Cases_None_SaysSo() =>
        Assert.Contains(
            "Nothing to list.",
            Render<CasesPage>(parameters => parameters.Add(cases => cases.Cases, [])).Find(".empty").TextContent,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("name", CaseListSort.Name, false)]
    [InlineData("filed", CaseListSort.Filed, true)]
    [InlineData("award", CaseListSort.Award, true)]
    [InlineData("activity", CaseListSort.LastActivity, true)]
    public void SortOf_EachOrder_IsOneOfTheLibrary(string order, CaseListSort sort, bool descending) =>
        Assert.Equal((sort, descending), CaseOrder.SortOf(order));

    [Theory]
    [InlineData(400, "Change that part of the address")]
    [InlineData(404, "not found")]
    [InlineData(500, "Try again in a minute")]
    public void Error_OfAStatus_SaysWhatToDo(int status, string expected)
    {
        var page = Render<ErrorPage>(parameters =>
            parameters
                .Add(error => error.Status, status)
                .Add(error => error.Heading, "No <page>")
                .Add(error => error.What, "It is not there.")
        );

        Assert.Equal("No <page>", page.Find("h1").TextContent);
        Assert.Contains(expected, page.Find("article").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("a[href='/cases']"));
    }
}
