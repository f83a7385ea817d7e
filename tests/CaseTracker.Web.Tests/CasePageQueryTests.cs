using CaseTracker.Core;
using CaseTracker.Web.Cases;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace CaseTracker.Web.Tests;

public sealed class CasePageQueryTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("?as-of=", null)]
    [InlineData("?as-of=2025-10-17", "2025-10-17")]
    [InlineData("?as-of=%202025-10-17%20", "2025-10-17")]
    [InlineData("?as-of=2025-10-17&as-of=nonsense", "2025-10-17")]
    public void Read_AsOf_IsADayOrToday(string query, string? expected) =>
        Assert.Equal(expected, Read(query).Value.AsOf?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("?as-of=2025-13-40")]
    [InlineData("?as-of=2025-02-29")]
    [InlineData("?as-of=17.10.2025")]
    [InlineData("?as-of=2025-10")]
    [InlineData("?as-of=0000-01-01")]
    public void Read_WhatIsNoDay_SaysHowADayIsWritten(string query) =>
        Assert.Contains("YYYY-MM-DD", Read(query).Failure!.Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("?known-at=2025-10-17", null, "2025-10-17")]
    [InlineData("?known-at=2025-10-17&as-of=2025-10-17", "2025-10-17", "2025-10-17")]
    [InlineData("?known-at=2025-10-17&as-of=2020-01-01", "2020-01-01", "2025-10-17")]
    [InlineData("?known-at=&as-of=2020-01-01", "2020-01-01", null)]
    public void Read_KnownAt_StandsWithADayNoLater(string query, string? asOf, string? knownAt) =>
        Assert.Equal(new LinkTime(Day(asOf), Day(knownAt)), Read(query).Value.Time);

    [Theory]
    [InlineData("?known-at=yesterday", "known-at is a day of the calendar written YYYY-MM-DD, as in known-at=2025-10-17")]
    [InlineData("?known-at=2025-02-29", "known-at is a day of the calendar written YYYY-MM-DD, as in known-at=2025-10-17")]
    [InlineData(
        "?known-at=2025-10-17&as-of=2025-10-18",
        "as-of can’t be later than known-at: what was known on 17 October 2025 tells of no later day"
    )]
    public void Read_KnownAtThatCannotBe_SaysWhy(string query, string expected) => Assert.Equal(expected, Read(query).Failure!.Reason);

    [Fact]
    public void Read_OfSeveralCases_KnowsNoKnownAt() =>
        Assert.True(
            CasePageQuery
                .Read(new QueryCollection(QueryHelpers.ParseQuery("?known-at=yesterday")), [], ofOneCase: false)
                .Value.Time.IsPresent
        );

    [Fact]
    public void Read_Filters_TakesTheKnownKeysAndDropsEmptyOnes()
    {
        var filters = Read("?kind=order&court=&q=%20map%20&other=1").Value.Filters;

        Assert.Equal(new Dictionary<string, string> { ["kind"] = "order", ["q"] = "map" }, filters);
    }

    [Fact]
    public void Read_AValueThatIsTooLong_NamesItsKey() =>
        Assert.StartsWith("q has 201 characters", Read($"?q={new string('a', 201)}").Failure!.Reason, StringComparison.Ordinal);

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ParseResult<CasePageQuery> Read(string query) =>
        CasePageQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), ["kind", "court", "q"]);
}
