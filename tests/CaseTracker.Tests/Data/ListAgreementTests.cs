using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Summaries;
using CaseTracker.Tests.Timeline;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>A list says no more of an award or an injunction than the status line and the headline of the same day.</summary>
public sealed class ListAgreementTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly DateOnly Today = new(2026, 11, 30);

    public static TheoryData<string> Bundled => [.. BundledCases.Embedded().Select(bundled => bundled.Name)];

    [Theory]
    [MemberData(nameof(Bundled))]
    public void Row_OfABundledCase_HedgesWhatTheOthersHedge(string name)
    {
        var history = new CaseHistory(CaseFile.Read(BundledCases.Embedded().Single(bundled => bundled.Name == name).Bytes).Case!);
        var days = history
            .Timeline.Entries.Select(entry => entry.Event)
            .Where(happened => happened.Effects.Count > 0)
            .Select(happened => happened.Date.Latest)
            .OfType<DateOnly>()
            .Where(day => day < Today)
            .Append(Today)
            .Distinct();

        foreach (var day in days)
            Agree(history, day);
    }

    [Fact]
    public void Row_OfAnAwardVacatedBeforeTheMandate_SaysSo()
    {
        var history = WonCase.Case(WonCase.Decided("{ 'award': 'damages', 'outcome': 'vacated' }")).History();

        Assert.Equal("vacated on appeal (we found no order sending the case back)", Row(history, new DateOnly(2020, 6, 1)).AwardStage);
        Assert.Equal("in judgment", Row(history, new DateOnly(2020, 1, 4)).AwardStage);
    }

    private static void Agree(CaseHistory history, DateOnly day)
    {
        var reading = new CaseReading(history, day, Today);
        var row = Row(history, day);
        var state = reading.State;
        if (
            state.Settlements.Any(settled => settled.Status != SettlementStatus.Rejected)
            && row.AwardStage?.StartsWith("settle", Ordinal) == true
        )
            return;
        var made = state.Awards.Where(award => award.Steps.Count > 0).ToList();
        var awards = made.Where(award => !award.IsFallen).ToList();
        var unheld = awards.Select(award => UnheldReview.Of(state, award)).OfType<UnheldReview>().ToList();

        Assert.Equal(made.Count > 0, row.AwardStage is not null);
        if (awards.Count == 0)
        {
            Assert.All(made.Take(1), award => Assert.Equal(AwardBrief.Of(state, award), row.AwardStage));
            return;
        }

        Assert.Equal(unheld.Count > 0, row.AwardStage?.Contains(" on appeal (", Ordinal) == true);
        if (awards.Count == 1)
            Assert.Equal(AwardBrief.Of(state, awards[0]), row.AwardStage);
        if (unheld.Count == 0)
            return;
        var mandate = StateLabels.Mandate(unheld[0].Appeal);
        var headline = SummaryText.Body(SummaryWriter.Write(reading, SummaryLength.Headline), marked: false).Replace('\n', ' ');
        Assert.All([row.AwardStage!, state.StatusLine, headline], text => Assert.Contains(mandate, text, Ordinal));
    }

    private static CaseRow Row(CaseHistory history, DateOnly day)
    {
        var row = new CaseRow { Slug = "x" };
        new CaseProjection(history, day).Fill(row);
        return row;
    }
}
