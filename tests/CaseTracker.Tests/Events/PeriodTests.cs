using CaseTracker.Core.Cases;
using Xunit;

namespace CaseTracker.Tests.Events;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("45 days", "2025-11-19", "2026-01-03")]
    [InlineData("1 day", "2025-12-31", "2026-01-01")]
    [InlineData("2 weeks", "2024-02-20", "2024-03-05")]
    [InlineData("1 month", "2024-01-31", "2024-02-29")]
    [InlineData("18 months", "2024-01-31", "2025-07-31")]
    [InlineData("1 year", "2024-02-29", "2025-02-28")]
    [InlineData("9999 years", "2024-02-29", "9999-12-31")]
    [InlineData("9999 days", "9999-12-30", "9999-12-31")]
    [InlineData("9999 weeks", "9998-12-30", "9999-12-31")]
    public void EndFrom_OfAPeriod_IsItsLastDay(string period, string start, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Period.Parse(period).Value.EndFrom(DateOnly.Parse(start)));

    [Theory]
    [InlineData("45 days", "45 days")]
    [InlineData("1 day", "1 day")]
    [InlineData("1 days", "1 day")]
    [InlineData("2 week", "2 weeks")]
    public void Text_OfAPeriod_IsSingularOrPlural(string period, string expected) =>
        Assert.Equal(expected, Period.Parse(period).Value.Text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("45")]
    [InlineData("days")]
    [InlineData("0 days")]
    [InlineData("10000 days")]
    [InlineData("-1 days")]
    [InlineData("1.5 days")]
    [InlineData("45  days")]
    [InlineData("45 Days")]
    [InlineData("45 dayss")]
    [InlineData("45 days,weeks")]
    [InlineData("45 0")]
    [InlineData("45 fortnights")]
    [InlineData("٤٥ days")]
    public void Parse_OfWhatIsNone_SaysTheRule(string? period) => Assert.Equal(Period.Rule, Period.Parse(period).Failure!.Reason);
}
