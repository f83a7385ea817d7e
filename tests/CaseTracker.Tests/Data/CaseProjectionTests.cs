using System.Text;
using System.Text.Json;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Dockets;
using CaseTracker.Tests.Bundle;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class CaseProjectionTests
{
    private static readonly DateOnly FirstDay = new(2019, 5, 1);
    private static readonly DateOnly LastDay = new(2026, 12, 31);

    [Fact]
    public void ValidUntil_OfTheBundledCase_IsNeverTooLate() => CheckValidUntil(BundledCase.History);

    [Fact]
    public void ValidUntil_OfASmallCase_IsNeverTooLate() => CheckValidUntil(new CaseHistory(SampleCases.Read(SampleCases.Full())));

    [Fact]
    public void Fill_AwardsInTwoCurrencies_AddsOnlyThoseOfTheFirst()
    {
        const string Fees =
            """{ "id": "fees", "title": "Fees", "payors": [ "a" ], "liability": "several", "payees": [ "b" ], "currency": "EUR" },""";
        const string Also = """{ "id": "also", "awardMade": "fees", "components": { "costs": "7.25" } },""";
        var text = Encoding
            .UTF8.GetString(SampleCases.Small("two", award: "5"))
            .Replace("\"awards\": [", $"\"awards\": [ {Fees}", StringComparison.Ordinal)
            .Replace("\"effects\": [", $"\"effects\": [ {Also}", StringComparison.Ordinal);

        var row = Row(new CaseHistory(SampleCases.Read(Encoding.UTF8.GetBytes(text))), LastDay);

        Assert.Equal((72_500L, "EUR"), (row.AwardUnits, row.AwardCurrency));
    }

    /// <summary>On each day the rows are those of the day before, unless these were said to hold until then.</summary>
    private static void CheckValidUntil(CaseHistory history)
    {
        var (until, text) = Projected(history, FirstDay);
        var changes = 0;
        for (var day = FirstDay.AddDays(1); day <= LastDay; day = day.AddDays(1))
        {
            var next = Projected(history, day);
            if (next.Text != text)
            {
                changes++;
                Assert.True(until < day, $"changed on {day:O}, valid until {until:O}");
            }

            (until, text) = next;
        }

        Assert.InRange(changes, 5, 400);
    }

    private static CaseRow Row(CaseHistory history, DateOnly day)
    {
        var row = new CaseRow { Slug = "x" };
        new CaseProjection(history, day).Fill(row);
        return row;
    }

    /// <summary>The rows that a day can change; the others come from the records alone.</summary>
    private static (DateOnly? Until, string Text) Projected(CaseHistory history, DateOnly day)
    {
        var projection = new CaseProjection(history, day);
        var row = new CaseRow { Slug = "x" };
        projection.Fill(row);
        var until = row.ValidUntil;
        (row.ProjectedFor, row.ValidUntil) = (default, null);
        var folded = projection.Records.Where(record =>
            record is DocketRow or ClaimRow or EventRow or AwardRow or AwardChangeRow or InjunctionRow or UpcomingDateRow or SourceRow
        );
        return (until, JsonSerializer.Serialize(row) + JsonSerializer.Serialize(folded.Cast<object>()));
    }
}
