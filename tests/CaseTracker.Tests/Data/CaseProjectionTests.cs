using System.Text.Json;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Projection;
using CaseTracker.Data.Rows;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class CaseProjectionTests
{
    private static readonly DateOnly FirstDay = new(2019, 5, 1);
    private static readonly DateOnly LastDay = new(2026, 12, 31);

    [Fact]
    public void ValidUntil_OfTheBundledCase_IsNeverTooLate() => CheckValidUntil(Bundle.BundledCase.History);

    [Fact]
    public void ValidUntil_OfASmallCase_IsNeverTooLate() => CheckValidUntil(new CaseHistory(SampleCases.Read(SampleCases.Full())));

    [Fact]
    public void Fill_AwardsInTwoCurrencies_AddsOnlyThoseOfTheFirst()
    {
        var text = System.Text.Encoding.UTF8.GetString(SampleCases.Small("two", award: "5"))
            .Replace("\"awards\": [", "\"awards\": [ { \"id\": \"fees\", \"title\": \"Fees\", \"payors\": [ \"a\" ], \"liability\": \"several\", \"payees\": [ \"b\" ], \"currency\": \"EUR\" },", StringComparison.Ordinal)
            .Replace("\"effects\": [", "\"effects\": [ { \"id\": \"also\", \"awardMade\": \"fees\", \"components\": { \"costs\": \"7.25\" } },", StringComparison.Ordinal);

        var row = Row(new CaseHistory(SampleCases.Read(System.Text.Encoding.UTF8.GetBytes(text))), LastDay);

        Assert.Equal((72_500L, "EUR"), (row.AwardUnits, row.AwardCurrency));
    }

    /// <summary>On each day the rows are those of the day before, unless these were said to hold until then.</summary>
    private static void CheckValidUntil(CaseHistory history)
    {
        var (row, text) = (Row(history, FirstDay), Text(history, FirstDay));
        for (var day = FirstDay.AddDays(1); day <= LastDay; day = day.AddDays(1))
        {
            var (next, nextText) = (Row(history, day), Text(history, day));
            if (row.ValidUntil is not { } until || until >= day) Assert.True(text == nextText, $"changed on {day:O}, valid until {row.ValidUntil:O}");
            (row, text) = (next, nextText);
        }
    }

    private static CaseRow Row(CaseHistory history, DateOnly day)
    {
        var row = new CaseRow { Slug = "x" };
        new CaseProjection(history, day).Fill(row);
        return row;
    }

    private static string Text(CaseHistory history, DateOnly day)
    {
        var row = Row(history, day);
        row.ProjectedFor = default;
        row.ValidUntil = default;
        return JsonSerializer.Serialize(row) + JsonSerializer.Serialize(new CaseProjection(history, day).Records.Cast<object>());
    }
}
