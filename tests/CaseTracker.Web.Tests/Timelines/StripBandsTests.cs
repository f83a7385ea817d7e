using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Tests.Pages;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class StripBandsTests
{
    [Theory]
    [InlineData("2025-09-30", "")]
    [InlineData("2025-10-15", "force")]
    [InlineData("2025-12-01", "force stayed")]
    [InlineData(null, "force stayed force found")]
    public void Rows_OfAnInjunction_ShowWhatHeldByTheDay(string? day, string expected)
    {
        var styles = new TimelineStrip(DoeCase.View(day)).Rows.SelectMany(row => row.Paths).Select(path => path.Style);

        Assert.Equal(expected, string.Join(' ', styles));
    }

    [Fact]
    public void Rows_WhereTheDayOfAStayIsNotKnown_LeaveOpenWhich()
    {
        var strip = new TimelineStrip(
            DoeCase.View(edit: json =>
                json.Replace(
                    "\"id\": \"stay-order\", \"date\": \"2025-11-03\"",
                    "\"id\": \"stay-order\", \"date\": \"2025-11\"",
                    StringComparison.Ordinal
                )
            )
        );

        Assert.Contains(Assert.Single(strip.Rows).Paths, path => path.Style == "either");
    }

    [Fact]
    public void Rows_WhereAStayMayHaveCome_AreOpenFromItsFirstDayOn()
    {
        var strip = new TimelineStrip(
            DoeCase.View(
                "2025-11-10",
                json =>
                    json.Replace(
                        "\"id\": \"stay-order\", \"date\": \"2025-11-03\"",
                        "\"id\": \"stay-order\", \"date\": \"2025-11\"",
                        StringComparison.Ordinal
                    )
            )
        );

        Assert.Equal(["force", "either"], Assert.Single(strip.Rows).Paths.Select(path => path.Style));
    }

    [Fact]
    public void Stays_OfADocket_AreSureBetweenTheDaysThatAreAndPerhapsBeyond()
    {
        var stayed = With(SampleCase.Json, "Doe opposes", """{ "id": "halt", "docketStayed": "trial" }""");
        var resumed = With(stayed, "Roe writes to the court", """{ "id": "on", "docketResumed": "trial" }""");

        Assert.Equal(["stay"], Stays(stayed));
        Assert.Equal(["stay", "stay perhaps"], Stays(resumed));

        static string With(string json, string title, string effect) =>
            json.Replace($"\"title\": \"{title}\",", $"\"title\": \"{title}\", \"effects\": [ {effect} ],", StringComparison.Ordinal);

        static IEnumerable<string> Stays(string json) =>
            new TimelineStrip(SampleCase.View(json, SampleCase.Today)).Stays.Select(path => path.Style);
    }

    [Theory]
    [InlineData("epic-games-v-apple", "2025-10-01", "force force")]
    [InlineData("epic-games-v-apple", null, "force force force part")]
    public void Rows_OfAnInjunctionThatLostAClause_AreHatchedFromThenOn(string slug, string? day, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', new TimelineStrip(BundledView.For(slug, day)).Rows.SelectMany(row => row.Paths).Select(path => path.Style))
        );

    [Fact]
    public void Rows_OfMoreInjunctionsThanThree_AreLeftToTheirPage() => Assert.Empty(new TimelineStrip(LargeCase.Now()).Rows);
}
