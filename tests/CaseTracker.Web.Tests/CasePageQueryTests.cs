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
    public void Read_AsOf_IsADayOrToday(string query, string? expected) => Assert.Equal(expected, Read(query).Value.AsOf?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("?as-of=2025-13-40")]
    [InlineData("?as-of=2025-02-29")]
    [InlineData("?as-of=17.10.2025")]
    [InlineData("?as-of=2025-10")]
    [InlineData("?as-of=0000-01-01")]
    public void Read_WhatIsNoDay_SaysHowADayIsWritten(string query) => Assert.Contains("YYYY-MM-DD", Read(query).Failure!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Read_Filters_TakesTheKnownKeysAndDropsEmptyOnes()
    {
        var filters = Read("?kind=order&court=&q=%20map%20&other=1").Value.Filters;

        Assert.Equal(new Dictionary<string, string> { ["kind"] = "order", ["q"] = "map" }, filters);
    }

    [Fact]
    public void Read_AValueThatIsTooLong_NamesItsKey() => Assert.StartsWith("q has 201 characters", Read($"?q={new string('a', 201)}").Failure!.Reason, StringComparison.Ordinal);

    private static Core.ParseResult<CasePageQuery> Read(string query) => CasePageQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), ["kind", "court", "q"]);
}
