using CaseTracker.Core.Dates;
using CaseTracker.Core.Reconciliation;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

public sealed class PrintedDateTests
{
    [Theory]
    [InlineData("the week of May 5, 2025", "")]
    [InlineData("the day after May 6, 2025", "")]
    [InlineData("within 30 days of May 6, 2025", "")]
    [InlineData("FY 2024", "")]
    [InlineData("the 2024 fiscal year", "")]
    [InlineData("next May", "")]
    [InlineData("the anniversary of May 6, 2025", "")]
    [InlineData("prior to May 10, 2025", "[..2025-05-09]")]
    [InlineData("10/16/25", "2025-10-16")]
    [InlineData("25/10/2025", "2025-10-25")]
    [InlineData("10/7/2025", "2025-10-07|2025-07-10")]
    [InlineData("Dec. 7", "2024-12-07|2025-12-07")]
    [InlineData("7/2008", "2008-07")]
    [InlineData("1910-30", "1910/1930")]
    [InlineData("2021-22", "2021/2022")]
    [InlineData("2023-24", "2023/2024")]
    [InlineData("2025-05", "2025-05")]
    [InlineData("the verdict of 6 May 2025", "2025-05-06")]
    [InlineData("December 2021 lawsuit", "2021-12")]
    [InlineData("a several week period in May 2019", "2019-05")]
    [InlineData("a period before May 2019", "")]
    [InlineData("yesterday", "2025-10-16")]
    public void Read_InAnArticleOf17October2025_GivesWhatItMayMean(string printed, string readings)
    {
        var day = new DateOnly(2025, 10, 17);

        var read = PrintedDay.Read(printed, new DaySpan(day, day));

        Assert.Equal(readings, string.Join('|', read.Readings.Select(date => date.Text)));
    }

    [Theory]
    [InlineData("the week of May 5, 2025", MatchKind.NotComparable)]
    [InlineData("prior to May 10, 2025", MatchKind.Overlaps)]
    [InlineData("FY 2024", MatchKind.NotComparable)]
    [InlineData("05/06/25", MatchKind.Coarser)]
    [InlineData("2025-26", MatchKind.Coarser)]
    [InlineData("about 7 May 2025", MatchKind.NotComparable)]
    [InlineData("10/16/25", MatchKind.Contradicts)]
    public void Date_OfTheVerdict_IsJudged(string printed, MatchKind verdict) =>
        Assert.Equal(verdict, ReportedCase.Value(printed, "event/verdict/date").Verdict);

    [Theory]
    [InlineData("2021-22", "\"2021-22\" may be the years 2021 to 2022 or a part of 2021; write 2021/2022, or the part in words")]
    [InlineData("1910-30", "\"1910-30\" may be the years 1910 to 1930 or a part of 1910; write 1910/1930, or the part in words")]
    [InlineData("17 CE", "eras are not read; a year has four digits: 0017")]
    [InlineData("-193", "a year has four digits; write -0193")]
    public void TypedRead_WhatMayBeTwoThings_Asks(string typed, string reason) =>
        Assert.Equal(reason, TypedDateParser.Read(typed).Failure?.Reason);

    [Theory]
    [InlineData("7/2008", "2008-07")]
    [InlineData("prior to 10 March 2025", "[..2025-03-09]")]
    [InlineData("2025-22", "2025-22")]
    [InlineData("on or about 6 May 2025", "2025-05-06~")]
    public void TypedRead_ShortForms_AreRead(string typed, string edtf) => Assert.Equal(edtf, TypedDateParser.Read(typed).Value.Text);
}
