using CaseTracker.Core.Dates;
using Xunit;

namespace CaseTracker.Tests.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025-05-06", "2025-05-07", DateOrder.Before)]
    [InlineData("2025-05-06", "2025-05-06", DateOrder.SameDay)]
    [InlineData("2025-05-06", "2025-05-06~", DateOrder.Undecidable)]
    [InlineData("2025-05-06", "[2025-05-06]", DateOrder.Undecidable)]
    [InlineData("2025-05", "2025-05", DateOrder.Undecidable)]
    [InlineData("2025-05", "2025-06-01", DateOrder.Before)]
    [InlineData("2025-05", "2025-05-31", DateOrder.Undecidable)]
    [InlineData("[..2025-03-10]", "2025-03-11", DateOrder.Before)]
    [InlineData("[..2025-03-10]", "2025-03-10", DateOrder.Undecidable)]
    [InlineData("[2025-03-10..]", "2025-03-09", DateOrder.After)]
    [InlineData("[2025-03-10..]", "2026", DateOrder.Undecidable)]
    [InlineData("/2006", "2007", DateOrder.Before)]
    [InlineData("2006/", "2005", DateOrder.After)]
    [InlineData("1950S2", "2005", DateOrder.Undecidable)]
    [InlineData("-0044", "2005", DateOrder.Undecidable)]
    [InlineData("2019-04-29/2019-05-10", "2019-05-10", DateOrder.Undecidable)]
    [InlineData("2019-04-29/2019-05-10", "2019-05-11", DateOrder.Before)]
    public void Compare_TwoDates_DecidesByStrictBounds(string left, string right, DateOrder order)
    {
        var (a, b) = (PartialDate.Parse(left).Value, PartialDate.Parse(right).Value);
        var mirrored = order switch
        {
            DateOrder.Before => DateOrder.After,
            DateOrder.After => DateOrder.Before,
            _ => order,
        };

        Assert.Equal((order, mirrored), (a.Compare(b), b.Compare(a)));
    }

    [Fact]
    public void Equals_IsOfWhatIsWritten()
    {
        var day = PartialDate.On(new DateOnly(2025, 5, 6));

        Assert.True(day == PartialDate.Parse("2025-05-06").Value);
        Assert.Equal(day.GetHashCode(), PartialDate.Parse("2025-05-06").Value.GetHashCode());
        Assert.True(day != PartialDate.Parse("[2025-05-06]").Value);
        Assert.False(day == null);
    }

    [Fact]
    public void Between_TwoDays_IsOneOfThem()
    {
        var date = PartialDate.Between(new DateOnly(2020, 3, 6), new DateOnly(2020, 4, 16));

        Assert.Equal(("[2020-03-06..2020-04-16]", DateForm.OneOf), (date.ToString(), date.Form));
    }

    [Fact]
    public void Between_OneDay_IsThatDay() =>
        Assert.True(PartialDate.Between(new DateOnly(2020, 3, 6), new DateOnly(2020, 3, 6)).IsExactDay);

    [Fact]
    public void Between_Reversed_Throws() =>
        Assert.Throws<ArgumentException>(() => PartialDate.Between(new DateOnly(2020, 3, 7), new DateOnly(2020, 3, 6)));
}
