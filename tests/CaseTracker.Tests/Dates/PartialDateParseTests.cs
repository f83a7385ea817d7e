using CaseTracker.Core.Dates;
using Xunit;

namespace CaseTracker.Tests.Dates;

public sealed class PartialDateParseTests
{
    [Theory]
    [InlineData("2025-05-06", "2025-05-06", "2025-05-06", DatePrecision.Day)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2023", "2023-01-01", "2023-12-31", DatePrecision.Year)]
    [InlineData("199X", "1990-01-01", "1999-12-31", DatePrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", DatePrecision.Century)]
    [InlineData("2019-05-XX", "2019-05-01", "2019-05-31", DatePrecision.Month)]
    [InlineData("2019-XX-XX", "2019-01-01", "2019-12-31", DatePrecision.Year)]
    [InlineData("2019-XX-31", "2019-01-31", "2019-12-31", DatePrecision.Mixed)]
    [InlineData("20XX-02-29", "2000-02-29", "2096-02-29", DatePrecision.Mixed)]
    [InlineData("2019-02-3X/2019-03", null, null, null)]
    [InlineData("2020-21", "2020-03-01", "2020-05-31", DatePrecision.Season)]
    [InlineData("2020-24", "2020-12-01", "2021-02-28", DatePrecision.Season)]
    [InlineData("2019-24", "2019-12-01", "2020-02-29", DatePrecision.Season)]
    [InlineData("2020-26", "2020-06-01", "2020-08-31", DatePrecision.Season)]
    [InlineData("2020-30", "2020-12-01", "2021-02-28", DatePrecision.Season)]
    [InlineData("2020-31", "2020-03-01", "2020-05-31", DatePrecision.Season)]
    [InlineData("2020-32", "2020-06-01", "2020-08-31", DatePrecision.Season)]
    [InlineData("2021-34", "2021-04-01", "2021-06-30", DatePrecision.Season)]
    [InlineData("2021-39", "2021-09-01", "2021-12-31", DatePrecision.Season)]
    [InlineData("2021-41", "2021-07-01", "2021-12-31", DatePrecision.Season)]
    [InlineData("[2022-01-06..2023-03]", "2022-01-06", "2023-03-31", DatePrecision.Mixed)]
    [InlineData("{2020-03-09,2020-03-06}", "2020-03-06", "2020-03-09", DatePrecision.Day)]
    [InlineData("2019-04-29/2019-05-10", "2019-04-29", "2019-05-10", DatePrecision.Day)]
    [InlineData("Y1E3", "1000-01-01", "1000-12-31", DatePrecision.Year)]
    public void Parse_KnownBounds_GivesFirstAndLastDay(string text, string? earliest, string? latest, DatePrecision? precision)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(earliest is not null, date.IsSuccess);
        if (!date.IsSuccess)
            return;
        Assert.Equal((earliest, latest), ($"{date.Value.Earliest:yyyy-MM-dd}", $"{date.Value.Latest:yyyy-MM-dd}"));
        Assert.Equal(precision, date.Value.Precision);
        Assert.Equal(text, date.Value.Text);
    }

    [Theory]
    [InlineData("[..2025-03-10]", true, false, true)]
    [InlineData("[2025-03-10..]", false, true, true)]
    [InlineData("2025-03-10/..", false, true, true)]
    [InlineData("../..", true, true, true)]
    [InlineData("/2006", false, false, false)]
    [InlineData("2006/", false, false, false)]
    [InlineData("/..", false, true, false)]
    [InlineData("Y170000002", false, false, false)]
    [InlineData("Y-17E7", false, false, false)]
    [InlineData("1950S2", false, false, false)]
    [InlineData("-0044-03-15", false, false, false)]
    [InlineData("0000", false, false, false)]
    [InlineData("9999-24", false, false, false)]
    [InlineData("[1760-01,-1760-02,1760-12..]", false, true, false)]
    public void Parse_OpenOrUnknownEnds_AreToldApart(string text, bool startIsOpen, bool endIsOpen, bool known)
    {
        var date = PartialDate.Parse(text).Value;

        Assert.Equal((startIsOpen, endIsOpen), (date.StartIsOpen, date.EndIsOpen));
        Assert.Equal(known, (date.Earliest is not null || date.StartIsOpen) && (date.Latest is not null || date.EndIsOpen));
    }

    [Theory]
    [InlineData("2025-05-06", false, false, true)]
    [InlineData("2025-05-06~", true, false, false)]
    [InlineData("2025-05-06?", false, true, false)]
    [InlineData("2025-05-06%", true, true, false)]
    [InlineData("2025-?05-06", false, true, false)]
    [InlineData("~2025-05-06?", true, true, false)]
    [InlineData("2025-05", false, false, false)]
    [InlineData("2025-05-XX", false, false, false)]
    [InlineData("[2025-05-06]", false, false, false)]
    [InlineData("2025-05-06/2025-05-06", false, false, false)]
    [InlineData("2025-05-06/2025-06~", true, false, false)]
    [InlineData("-2025-05-06", false, false, false)]
    public void Parse_Marks_ShowInFlags(string text, bool approximate, bool uncertain, bool exactDay)
    {
        var date = PartialDate.Parse(text).Value;

        Assert.Equal((approximate, uncertain, exactDay), (date.IsApproximate, date.IsUncertain, date.IsExactDay));
    }

    [Theory]
    [InlineData(null, "there is no date", 0)]
    [InlineData("", "there is no date", 0)]
    [InlineData("2025-13", "there is no month 13", 5)]
    [InlineData("2025-00", "there is no month 00", 5)]
    [InlineData("2023-02-29", "month 02 of 2023 has 28 days", 8)]
    [InlineData("1900-02-29", "month 02 of 1900 has 28 days", 8)]
    [InlineData("2025-04-31", "month 04 of 2025 has 30 days", 8)]
    [InlineData("2025-04-00", "there is no day 00", 8)]
    [InlineData("156X-09-31", "no month it may be has a day 31", 8)]
    [InlineData("XX03-02-29", "no month it may be has a day 29", 8)]
    [InlineData("2025-05-06T10:00", "times of day are not kept; write the day", 10)]
    [InlineData("2025-05-06 ", "a date has no spaces within", 10)]
    [InlineData("2025-0x", "a month has two digits", 5)]
    [InlineData("201x", "a year has four digits; write 201X for the decade", 0)]
    [InlineData("193", "a year has four digits; write 193X for the decade", 0)]
    [InlineData("-0000", "year zero has no minus sign", 0)]
    [InlineData("Y2006", "a year of four digits is written without Y", 1)]
    [InlineData("2025-21-03", "a season or quarter has no days", 7)]
    [InlineData("2025-05-07/2025-05-06", "the interval starts after its end", 11)]
    [InlineData("2012-24/2012-21", "the interval starts after its end", 8)]
    [InlineData("2025/2026/2027", "an interval has one slash", 9)]
    [InlineData("/", "an interval has a start or an end", 0)]
    [InlineData("[2025,]", "a date is missing in the set", 6)]
    [InlineData("[2025..,2026]", "only the last range of a set may have an open end", 5)]
    [InlineData("[2024,..2026]", "only the first range of a set may have an open start", 6)]
    [InlineData("[2026..2025]", "the range starts after its end", 5)]
    [InlineData("[..]", "a range has a start or an end", 1)]
    [InlineData("[2025}", "the set does not end with ]", 6)]
    [InlineData("Y20000/2000", "a year with Y or S stands alone, not in an interval or set", 0)]
    public void Parse_WhatIsNotEdtf_SaysWhyAndWhere(string? text, string reason, int position)
    {
        var failure = PartialDate.Parse(text).Failure;

        Assert.NotNull(failure);
        Assert.Equal((reason, position), (failure.Reason, failure.Position));
    }

    [Fact]
    public void Parse_TextBeyondTheLimit_IsRefused()
    {
        var failure = PartialDate.Parse(new string('1', 1_000_000)).Failure;

        Assert.Equal("a date has 400 characters at most", failure?.Reason);
    }

    [Fact]
    public void Value_OfAFailure_Throws() => Assert.Throws<InvalidOperationException>(() => PartialDate.Parse("no date").Value);

    [Theory]
    [InlineData("[1667, 1668,1670..1672]", "[1667,1668,1670..1672]")]
    [InlineData("{1960, 1961-12}", "{1960,1961-12}")]
    public void Text_BlanksInASet_AreDropped(string text, string canonical) => Assert.Equal(canonical, PartialDate.Parse(text).Value.Text);
}
