using CaseTracker.Core.Dates;
using Xunit;

namespace CaseTracker.Tests.Dates;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("2025-05-06", "2025-05-06")]
    [InlineData("  2025 ", "2025")]
    [InlineData("May 2019", "2019-05")]
    [InlineData("Oct 2025", "2025-10")]
    [InlineData("Sept. 2025", "2025-09")]
    [InlineData("10/17/2025", "2025-10-17")]
    [InlineData("17/10/2025", "2025-10-17")]
    [InlineData("10/7/2025", "2025-10-07")]
    [InlineData("7.10.2025", "2025-10-07")]
    [InlineData("2025/10/17", "2025-10-17")]
    [InlineData("17 Oct. 2025", "2025-10-17")]
    [InlineData("17th of October, 2025", "2025-10-17")]
    [InlineData("October 17, 2025", "2025-10-17")]
    [InlineData("on October 17th, 2025", "2025-10-17")]
    [InlineData("Friday, 17 October 2025", "2025-10-17")]
    [InlineData("Fri 10/17/2025", "2025-10-17")]
    [InlineData("late December 2025", "[2025-12-21..2025-12-31]")]
    [InlineData("early February 2024", "[2024-02-01..2024-02-10]")]
    [InlineData("mid-May 2024", "[2024-05-11..2024-05-20]")]
    [InlineData("late 2025", "[2025-09..2025-12]")]
    [InlineData("early 1990s", "[1990..1993]")]
    [InlineData("about late May 2024", "[2024-05-21~..2024-05-31~]")]
    [InlineData("about 2019", "2019~")]
    [InlineData("c. May 2019?", "2019-05%")]
    [InlineData("before 10 March 2025", "[..2025-03-09]")]
    [InlineData("before May 2019", "[..2019-04]")]
    [InlineData("before 2019", "[..2018]")]
    [InlineData("before about 2019", "[..2019~]")]
    [InlineData("before summer 2020", "[..2020-05-31]")]
    [InlineData("after 31 December 2024", "[2025-01-01..]")]
    [InlineData("after 10/17/2025", "[2025-10-18..]")]
    [InlineData("on or before 10 March 2025", "[..2025-03-10]")]
    [InlineData("no later than 2025-03-10", "[..2025-03-10]")]
    [InlineData("on or after 10 March 2025", "[2025-03-10..]")]
    [InlineData("since 10 March 2025", "2025-03-10/..")]
    [InlineData("until March 2025", "../2025-03")]
    [InlineData("between 6 March and 16 April 2020", "[2020-03-06..2020-04-16]")]
    [InlineData("between 6 and 16 March 2020", "[2020-03-06..2020-03-16]")]
    [InlineData("from 29 April to 10 May 2019", "2019-04-29/2019-05-10")]
    [InlineData("29 April 2019 – 10 May 2019", "2019-04-29/2019-05-10")]
    [InlineData("2019-04-29 to 2019-05-10", "2019-04-29/2019-05-10")]
    [InlineData("some day from 3 January to 5 February 2026", "[2026-01-03..2026-02-05]")]
    [InlineData("6 May 2025 or later", "[2025-05-06..]")]
    [InlineData("2025 or earlier", "[..2025]")]
    [InlineData("6 or 9 May 2025", "[2025-05-06,2025-05-09]")]
    [InlineData("6 May and 9 May 2025", "{2025-05-06,2025-05-09}")]
    [InlineData("spring 2020", "2020-21")]
    [InlineData("Fall of 2020", "2020-23")]
    [InlineData("Q2 2021", "2021-34")]
    [InlineData("second quarter of 2021", "2021-34")]
    [InlineData("1st half of 2021", "2021-40")]
    [InlineData("1990s", "199X")]
    [InlineData("the 1990s", "199X")]
    [InlineData("20th century", "19XX")]
    [InlineData("a day in May 2019", "2019-05-XX")]
    public void Read_WhatPeopleType_GivesEdtf(string typed, string edtf)
    {
        var date = TypedDateParser.Read(typed);

        Assert.Equal(edtf, date.IsSuccess ? date.Value.Text : date.Failure.ToString());
    }

    [Theory]
    [InlineData("Friday", "2025-10-17")]
    [InlineData("on Saturday", "2025-10-11")]
    [InlineData("yesterday", "2025-10-16")]
    [InlineData("17 October", "2025-10-17")]
    [InlineData("18 October", "2024-10-18")]
    [InlineData("December", "2024-12")]
    [InlineData("29 February", "2024-02-29")]
    [InlineData("last month", "2025-09")]
    [InlineData("before today", "[..2025-10-16]")]
    public void Read_WithReference_FillsInTheLatestNotAfterIt(string typed, string edtf)
    {
        var date = TypedDateParser.Read(typed, new DateOnly(2025, 10, 17));

        Assert.Equal(edtf, date.IsSuccess ? date.Value.Text : date.Failure.ToString());
    }

    [Theory]
    [InlineData(null, "there is no date", 0)]
    [InlineData("  ", "there is no date", 0)]
    [InlineData("Friday, 18 October 2025", "18 October 2025 is a Saturday, not a Friday", 0)]
    [InlineData("Friday", "a weekday needs the day on which the text was written", 0)]
    [InlineData("yesterday", "\"yesterday\" needs the day on which the text was written", 0)]
    [InlineData("17 October", "the year is missing", 0)]
    [InlineData("17", "a year has four digits; write 17XX for the century", 0)]
    [InlineData("30 February 2025", "month 02 of 2025 has 28 days", 0)]
    [InlineData("13/32/2025", "there is no month 13", 0)]
    [InlineData("6 May 25", "a year has four digits, a day one or two", 6)]
    [InlineData("2025-05-06T10:00Z", "times of day are not kept; write the day", 10)]
    [InlineData(" 2025-13", "there is no month 13", 6)]
    [InlineData("6 May 2025 at noon", "\"at\" is not understood here", 11)]
    [InlineData("between 6 May 2025", "\"and\" and a second date are missing", 18)]
    [InlineData("from 6 May 2025 to", "a date is missing", 18)]
    [InlineData("from 16 May to 6 May 2025", "the interval starts after its end", 15)]
    [InlineData("before late May 2025", "early, mid and late can't be joined with other words; write the days", 7)]
    [InlineData("late 6 May 2025", "only a month, a year or a decade can be early, mid or late", 0)]
    [InlineData("the verdict of 6 May 2025", "\"verdict\" is not understood here", 4)]
    public void Read_WhatIsNotADate_SaysWhyAndWhere(string? typed, string reason, int position)
    {
        var failure = TypedDateParser.Read(typed).Failure;

        Assert.NotNull(failure);
        Assert.Equal((reason, position), (failure.Reason, failure.Position));
    }

    [Fact]
    public void Read_PairsOfAPublicSuite_AgreesOrIsAKnownDeviation()
    {
        using var json = SharedData.Json("dates-in-english.json");
        var surprises = new SortedSet<string>();
        foreach (var pair in json.RootElement.GetProperty("pairs").EnumerateArray())
        {
            var text = pair.GetProperty("text").GetString()!;
            var expected = TypedDeviations.For(text) is { } deviation ? deviation.Ours : pair.GetProperty("edtf").GetString();
            var read = TypedDateParser.Read(text);
            if (expected != (read.IsSuccess ? read.Value.Text : null))
                surprises.Add($"{text}: expected {expected ?? "refusal"}, ours {(read.IsSuccess ? read.Value : read.Failure)}");
        }

        Assert.True(surprises.Count == 0, string.Join(Environment.NewLine, surprises));
    }
}
