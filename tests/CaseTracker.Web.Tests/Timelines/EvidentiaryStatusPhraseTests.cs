using CaseTracker.Core.Sources;
using CaseTracker.Core.State;
using CaseTracker.Web.Tests.Pages;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class EvidentiaryStatusPhraseTests
{
    [Theory]
    [InlineData(EvidentiaryStatusKind.Alleged, "doe", null, "2026-01-01", "alleged by Jane Doe")]
    [InlineData(EvidentiaryStatusKind.Alleged, "doe", "complaint", "2019-12-31", "alleged by Jane Doe")]
    [InlineData(EvidentiaryStatusKind.Found, "jury", "verdict", "2026-01-01", "found by the jury")]
    [InlineData(EvidentiaryStatusKind.Found, "jury", "verdict", "2020-12-31", "not established by this day")]
    [InlineData(EvidentiaryStatusKind.Admitted, "roe", null, "2022-01-01", "admitted by Roe & Co.")]
    [InlineData(EvidentiaryStatusKind.Admitted, "roe", null, "2024-01-01", "admitted by Roe Holdings")]
    [InlineData(EvidentiaryStatusKind.Reported, "The Gazette", null, "2026-01-01", "reported by The Gazette")]
    public void Of_AStanding_NamesWhoSaysItAndNothingLater(
        EvidentiaryStatusKind kind,
        string by,
        string? established,
        string day,
        string expected
    ) => Assert.Equal(expected, EvidentiaryStatusPhrase.For(new EvidentiaryStatus(kind, [by], established), SampleCase.On(day).Reading));

    [Theory]
    [InlineData("kim", "found by Lee Kim")]
    [InlineData("judge", "found by the judge")]
    [InlineData("court of appeals", "found by the court of appeals")]
    public void Of_WhatAJudgeFound_NamesTheJudge(string by, string expected)
    {
        var view = DoeCase.View();
        var standing = new EvidentiaryStatus(EvidentiaryStatusKind.Found, [by], null);

        Assert.Equal(expected, EvidentiaryStatusPhrase.For(standing, view.Reading));
    }
}
