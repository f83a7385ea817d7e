using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Json;
using CaseTracker.Testing;
using CaseTracker.Tests.Bundle;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>Between two turning days a case reads the same: no list is out of date, and no page is folded twice.</summary>
public sealed class StateBreakpointsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [MemberData(nameof(RelatedCasesTests.Files), MemberType = typeof(RelatedCasesTests))]
    public void Reading_OnTheFirstAndLastDayOfEachStretch_IsTheSame(string file)
    {
        var history = new CaseHistory(CaseFile.Read(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{file}"))).Case!);

        var stretches = 0;
        for (
            DateOnly? first = history.Turnings.FirstAfter(DateOnly.MinValue);
            first is not null;
            first = history.Turnings.FirstAfter(first.Value)
        )
        {
            var last = history.Turnings.FirstAfter(first.Value)?.AddDays(-1) ?? first.Value.AddYears(1);
            var reading = new CaseReading(history, first.Value, Today).On(last, Today);
            if (last > first)
                Assert.Equal(Text(new CaseReading(history, last, Today)), Text(reading));
            stretches++;
        }

        Assert.InRange(stretches, 10, 1_000);
    }

    [Fact]
    public void On_DayOfAnotherStretch_IsRefused()
    {
        var history = new CaseHistory(new CaseBuilder().Event("one", "2020-01-01").Case());
        var reading = new CaseReading(history, new DateOnly(2019, 12, 31), Today);

        Assert.Throws<ArgumentException>(() => reading.On(new DateOnly(2020, 1, 1), Today));
    }

    [Theory]
    [InlineData("2019-12-31", "2020-01-01")]
    [InlineData("2020-01-01", "2020-01-02")]
    public void FirstAfter_Day_IsTheNextOnWhichAnythingMayTurn(string day, string expected)
    {
        var turnings = new CaseHistory(new CaseBuilder().Event("one", "2020-01-01").Case()).Turnings;

        Assert.Equal(DateOnly.Parse(expected), turnings.FirstAfter(DateOnly.Parse(day)));
    }

    private static string Text(CaseReading reading) =>
        System.Text.Encoding.UTF8.GetString(
            CaseExtractJson.Write(new ExportInput(reading, new ExportStamp(1, "hash", DateTimeOffset.UnixEpoch, PublicUrls.Unknown)))
        );
}
