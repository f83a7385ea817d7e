using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class TimelinePagesTests
{
    [Theory]
    [InlineData("2019:60 2020:40", "2019:60 2020:40")]
    [InlineData("2019:60 2020:41", "2019:60 | 2020:41")]
    [InlineData("2019:10 2020:101 2021:5", "2019:10 2020:50 | 2020+:51 2021:5")]
    [InlineData("2019:250", "2019:83 | 2019+:83 | 2019+:84")]
    [InlineData("2019:1", "2019:1")]
    [InlineData("", "")]
    public void Pages_OfYears_KeepThemWholeWhereTheyFit(string years, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                " | ",
                new TimelinePages(Entries(years)).Pages.Select(page =>
                    string.Join(' ', page.Select(year => $"{year.Title}{(year.IsContinued ? "+" : "")}:{year.Entries.Count}"))
                )
            )
        );

    [Fact]
    public void Pages_OfTwoThousandEvents_HoldEachOnceInOrderAndAtMostAHundred()
    {
        var entries = LargeCase.Now().Reading.Entries;

        var pages = new TimelinePages(entries);

        Assert.All(pages.Pages, page => Assert.InRange(TimelinePages.CountOf(page), 1, TimelinePages.Most));
        Assert.Equal(entries, pages.Pages.SelectMany(page => page.SelectMany(year => year.Entries)));
        Assert.Equal(entries.Count, pages.Years.Sum(year => year.Entries.Count));
        Assert.All(
            entries.Where(entry => entry.Position % 97 == 0),
            entry => Assert.Contains(entry, pages.Pages[pages.PageOf(entry.Event.Id)!.Value - 1].SelectMany(year => year.Entries))
        );
        Assert.All(
            pages.Years,
            year => Assert.Contains(pages.Pages[pages.PageOf(year) - 1], part => part.Year == year.Year && !part.IsContinued)
        );
    }

    [Fact]
    public void FirstOn_EachPage_CountsOverAllPages()
    {
        var pages = new TimelinePages(Entries("2019:250"));

        Assert.Equal([1, 84, 167], Enumerable.Range(1, 3).Select(pages.FirstOn));
    }

    [Theory]
    [InlineData(null, null, 1)]
    [InlineData(2, null, 2)]
    [InlineData(null, "e-2019-249", 3)]
    [InlineData(1, "e-2019-249", 1)]
    public void NumberOf_AQuery_IsThePageOrTheEventsPage(int? page, string? id, int expected)
    {
        var query = TimelineQuery.Everything with { Page = page, Event = id };

        Assert.Equal(expected, new TimelinePages(Entries("2019:250")).NumberOf(query));
        Assert.Null(new TimelinePages(Entries("2019:250")).Refusal(query));
    }

    [Theory]
    [InlineData(4, null, "page can’t be “4”; this timeline has 3 pages")]
    [InlineData(null, "nobody", "event can’t be “nobody”")]
    public void Refusal_OfAPageThatIsNotThere_NamesKeyAndValue(int? page, string? id, string says) =>
        Assert.Contains(
            says,
            new TimelinePages(Entries("2019:250")).Refusal(TimelineQuery.Everything with { Page = page, Event = id })!,
            StringComparison.Ordinal
        );

    [Fact]
    public void Refusal_OfTheFirstPageOfNothing_IsNone() =>
        Assert.Null(new TimelinePages([]).Refusal(TimelineQuery.Everything with { Page = 1 }));

    private static List<TimelineEntry> Entries(string years)
    {
        var any = SampleCase.Now().Reading.Entries[0].Event;
        return
        [
            .. years
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(year => year.Split(':'))
                .SelectMany(year =>
                    Enumerable
                        .Range(0, int.Parse(year[1]))
                        .Select(i =>
                        {
                            var day = new DateOnly(int.Parse(year[0]), 1, 1).AddDays(i);
                            return new TimelineEntry(
                                any with
                                {
                                    Id = $"e-{year[0]}-{i}",
                                    Date = PartialDate.On(day),
                                },
                                new DaySpan(day, day),
                                i,
                                false
                            );
                        })
                ),
        ];
    }
}
