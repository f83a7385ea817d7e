using CaseTracker.Core.Dates;
using CaseTracker.Web.Compare;
using Xunit;

namespace CaseTracker.Web.Tests.Comparing;

public sealed class CaseSpanTests
{
    [Theory]
    [InlineData("2020-01-10", "2023-03-09", "3 years and 1 month")]
    [InlineData("2020-01-10", "2023-03-10", "3 years and 2 months")]
    [InlineData("2020-01-31", "2020-02-29", "1 month")]
    [InlineData("2020-01-10", "2021-01-10", "1 year")]
    [InlineData("2020-01-10", "2020-01-12", "two days")]
    [InlineData("2020-01", "2023-03-20", "between 3 years and 1 month and 3 years and 2 months")]
    [InlineData("2020-01-10", "2023-03", "between 3 years and 1 month and 3 years and 2 months")]
    [InlineData("2020-01-10~", "2023-03-20", "about 3 years and 2 months")]
    [InlineData("2020-01-10", "[2023-03-12..]", null)]
    public void Length_OfAnEndedCase_IsExactOnlyBetweenKnownDays(string filed, string ended, string? expected) =>
        Assert.Equal(expected, new CaseSpan(Date(filed), Date(ended), true, "closed", new DateOnly(2026, 1, 1)).Length);

    [Theory]
    [InlineData("2020-01-10", "2026-01-10", "6 years")]
    [InlineData("2020", "2026-01-10", "between 5 years and 6 years")]
    [InlineData("2026-02-01", "2026-01-10", null)]
    public void Length_OfAnOpenCase_RunsToTheReadersDay(string filed, string day, string? expected) =>
        Assert.Equal(expected, new CaseSpan(Date(filed), null, false, "", DateOnly.Parse(day)).Length);

    [Fact]
    public void Length_WhereTheEndWasNotFound_IsNotSaid() =>
        Assert.Null(new CaseSpan(Date("2020-01-10"), null, true, "closed", new DateOnly(2026, 1, 1)).Length);

    [Fact]
    public void Of_ACaseOnAppeal_IsOpen() => Assert.False(CaseSpan.From(SampleCase.Now()).HasEnded);

    [Fact]
    public void Of_ADayBeforeTheCase_KnowsNothing() => Assert.Null(CaseSpan.From(SampleCase.On("2018-01-01")).Filed);

    private static PartialDate Date(string text) => PartialDate.Parse(text).Value;
}
