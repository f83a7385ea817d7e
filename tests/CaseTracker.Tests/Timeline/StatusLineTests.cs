using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Timeline;

public sealed class StatusLineTests
{
    private const string Open = "'docketOpened': 'trial'";
    private const string Made = "'awardMade': 'damages', 'components': { 'compensatory': '1000' }";
    private const string Taken = "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['d1']";
    private const string Asserted = "'claimAsserted': 'fraud'";
    private const string Liable = "'claimDecided': 'fraud', 'outcome': 'liability found damages open'";

    [Theory]
    [InlineData("Pending ({trial}); no award, no injunction.", Open)]
    [InlineData("Stayed since 2 January 2020 ({trial}); no award, no injunction.", Open, "'docketStayed': 'trial'")]
    [InlineData("Terminated ({trial}); no award, no injunction.", Open, "'docketTerminated': 'trial'")]
    [InlineData("Reopened ({trial}); no award, no injunction.", Open, "'docketTerminated': 'trial'", "'docketReopened': 'trial'")]
    [InlineData(
        "Judgment entered ({trial}); award of $1,000 in judgment; no injunction.",
        Open,
        Made,
        "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']"
    )]
    [InlineData(
        "Judgment entered ({trial}); no award, no injunction.",
        Open,
        "'judgmentEntered': 'trial', 'kind': 'final'",
        "'docketTerminated': 'trial'"
    )]
    [InlineData("Pending ({trial}); award of $1,000 by order, no judgment found; no injunction.", Open, Made)]
    [InlineData(
        "Judgment entered ({trial}); award of $1,000 in judgment, enforcement stayed; no injunction.",
        Open,
        Made,
        "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']",
        "'executionStayed': 'damages'"
    )]
    [InlineData(
        "Judgment entered ({trial}); award of $1,000 satisfied; no injunction.",
        Open,
        Made,
        "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']",
        "'judgmentSatisfied': 'trial'"
    )]
    [InlineData("Pending ({trial}), with an appeal open ({appeal}); no award, no injunction.", Open, Taken)]
    [InlineData(
        "On appeal ({appeal}); proceedings stayed since 2 January 2020 ({trial}); no award, no injunction.",
        Open,
        "'docketStayed': 'trial'",
        Taken
    )]
    [InlineData(
        "Pending ({trial}); Betania Ltd. in default; no award, no injunction.",
        Open,
        "'defaultEntered': ['beta'], 'docket': 'trial'"
    )]
    [InlineData(
        "Pending ({trial}); both defendants in default; no award, no injunction.",
        Open,
        "'defaultEntered': ['beta', 'gamma'], 'docket': 'trial'"
    )]
    [InlineData("Pending ({trial}); liability found on 1 claim, damages open; no award, no injunction.", Open, Asserted, Liable)]
    [InlineData(
        "Pending ({trial}); liability found on 2 claims, damages open; no award, no injunction.",
        Open,
        Asserted,
        Liable,
        "'claimAsserted': 'theft'",
        "'claimDecided': 'theft', 'outcome': 'liability found damages open'"
    )]
    [InlineData("Pending ({trial}); temporary restraining order of 2 January 2020 in force; no award.", Open, "'injunctionIssued': 'tro'")]
    [InlineData(
        "Pending ({trial}); preliminary injunction of 2 January 2020 dissolved; no award.",
        Open,
        "'injunctionIssued': 'pi'",
        "'injunctionDissolved': 'pi'"
    )]
    [InlineData(
        "Pending ({trial}); preliminary injunction of 2 January 2020 stayed pending appeal; no award.",
        Open,
        "'injunctionIssued': 'pi'",
        "'injunctionStayed': 'pi', 'kind': 'pending appeal'"
    )]
    [InlineData("Pending ({trial}); no award, no injunction; motion to dismiss pending.", Open, "'motionFiled': 'dismiss'")]
    [InlineData("Pending ({trial}); no award, no injunction.", Open, "'motionFiled': 'extend'")]
    [InlineData(
        "Pending ({trial}); contempt sanctions imposed; no award, no injunction.",
        Open,
        "'sanctionImposed': 'contempt', 'on': ['beta']"
    )]
    [InlineData(
        "Pending ({trial}); award of $500 after remittitur, no judgment found; no injunction.",
        Open,
        Made,
        "'remittiturOffered': 'damages', 'component': 'compensatory', 'to': '500'",
        "'remittiturAccepted': 'damages'"
    )]
    [InlineData(
        "Terminated ({trial}); all claims dismissed with prejudice for failure to "
            + "state a claim on 3 January 2020; no award, no injunction.",
        Open,
        Asserted,
        "'claimDecided': 'fraud', 'outcome': 'dismissed with prejudice', 'ground': 'failure to state a claim'",
        "'docketTerminated': 'trial'"
    )]
    [InlineData(
        "Pending ({trial}); no award, no injunction.",
        Open,
        Asserted,
        "'claimDecided': 'fraud', 'outcome': 'dismissed with leave to amend'"
    )]
    [InlineData(
        "Pending ({trial}); no award, no injunction.",
        Open,
        Asserted,
        "'claimDecided': 'fraud', 'outcome': 'dismissed with prejudice', 'against': ['beta']"
    )]
    [InlineData(
        "Consent judgment entered ({trial}); no award, no injunction.",
        Open,
        Asserted,
        "'claimDecided': 'fraud', 'outcome': 'judgment by consent'",
        "'judgmentEntered': 'trial', 'kind': 'consent'"
    )]
    [InlineData(
        "Terminated ({trial}); appeal decided on 4 January 2020 ({appeal}): affirmed (we found no mandate)" + "; no award, no injunction.",
        Open,
        "'docketTerminated': 'trial'",
        "'appealTaken': 'appeal', 'by': ['alpha'], 'fromRulings': ['d2']",
        "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'd2', 'outcome': 'affirmed' } ]"
    )]
    [InlineData(
        "Terminated ({trial}); appeal decided on 4 January 2020 ({appeal}): vacated and remanded (we found no order sending "
            + "the case back); no award, no injunction.",
        Open,
        "'docketTerminated': 'trial'",
        "'appealTaken': 'appeal', 'by': ['alpha'], 'fromRulings': ['d2']",
        "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'd2', 'outcome': 'vacated' } ], 'remanded': true"
    )]
    public void StatusLine_OfASmallHistory_ReadsAs(string expected, params string[] effects)
    {
        var builder = TimelineCases.OneADay(effects).Set("parties", "beta", "'names': [ { 'name': 'Betania Ltd.' } ]");

        var line = builder.On("2020-06-01").StatusLine;

        Assert.Equal(Sentence.With(expected, builder.Case()), line);
        Assert.DoesNotContain("owed", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "first motion pending when last checked", "1 more motion pending when last checked.")]
    [InlineData(4, "first motion pending when last checked", "2 more motions pending when last checked.")]
    public void StatusLine_OfManyMotions_CountsTheRest(int count, string notNamed, string rest)
    {
        var builder = new CaseBuilder();
        string[] names = ["first", "second", "third", "fourth"];
        foreach (var name in names.Take(count))
        {
            builder.Add("motions", $"'id': '{name}', 'title': '{name} motion', 'docket': 'trial', 'by': ['beta'], 'significance': 'key'");
            builder.Event($"filed-{name}", $"2020-0{Array.IndexOf(names, name) + 1}-01", $"'motionFiled': '{name}'");
        }

        var line = builder.On("2026-11-21").StatusLine;

        Assert.EndsWith(rest, line, StringComparison.Ordinal);
        Assert.DoesNotContain(notNamed, line, StringComparison.Ordinal);
        Assert.Contains($"{names[count - 1]} motion pending when last checked; {names[count - 2]} motion", line, StringComparison.Ordinal);
    }

    [Fact]
    public void StatusLine_OfATransferredCase_SpeaksOfTheDocketThatGoesOn()
    {
        var builder = new CaseBuilder().Event("left", "2029-01-05", "'docketTerminated': 'trial'");

        Assert.Equal(Sentence.With("Pending ({state}); no award, no injunction.", builder.Case()), builder.On("2029-06-01").StatusLine);
        Assert.Equal(Sentence.With("Terminated ({trial}); no award, no injunction.", builder.Case()), builder.On("2029-01-06").StatusLine);
    }

    [Fact]
    public void StatusLine_OnEveryDayOfEveryEffect_IsASentence()
    {
        var history = new CaseHistory(Everything.Case());

        foreach (
            var day in history.Timeline.Entries.Select(entry => entry.Bounds.Latest).OfType<DateOnly>().Append(new DateOnly(2035, 1, 1))
        )
        {
            var line = history.On(day).StatusLine;
            Assert.Matches(@"^[A-Z][^\n]*[^ ;,.]\.$", line);
            Assert.DoesNotContain("  ", line, StringComparison.Ordinal);
            Assert.DoesNotContain("; ;", line, StringComparison.Ordinal);
        }
    }
}
