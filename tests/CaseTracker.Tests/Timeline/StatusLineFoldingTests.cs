using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Data.Bundle;
using Xunit;
using static CaseTracker.Tests.Timeline.WonCase;

namespace CaseTracker.Tests.Timeline;

/// <summary>What a status line leaves to another phrase, or no longer tells.</summary>
public sealed class StatusLineFoldingTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const int MostWords = 105;
    private static readonly DateOnly Today = new(2026, 11, 30);

    public static TheoryData<string> Bundled => [.. BundledCases.Embedded().Select(bundled => bundled.Name)];

    [Theory]
    [MemberData(nameof(Bundled))]
    public void StatusLine_OfABundledCaseToday_IsShortEnoughToRead(string name)
    {
        var read = CaseFile.Read(BundledCases.Embedded().Single(bundled => bundled.Name == name).Bytes);

        var words = new CaseHistory(read.Case!).On(Today).StatusLine.Split(' ').Length;

        Assert.InRange(words, 2, MostWords);
    }

    [Fact]
    public void Injunction_ForAWhile_IsNotToldOnceALaterOneStands()
    {
        var built = new CaseBuilder()
            .Event("open", "2019-12-01", "'docketOpened': 'trial'")
            .Event("restrained", "2020-01-10", "'injunctionIssued': 'tro', 'until': [ { 'date': '2020-01-20' } ]")
            .Event("order", "2020-02-01", "'injunctionIssued': 'perm'");

        Assert.Contains("temporary restraining order of 10 January 2020 expired", built.On("2020-01-25").StatusLine, Ordinal);
        Assert.DoesNotContain("restraining", built.On("2020-02-01").StatusLine, Ordinal);
    }

    [Fact]
    public void PreliminaryInjunction_AffirmedOnAppeal_IsSaidToBe()
    {
        var built = new CaseBuilder()
            .Event("open", "2019-12-01", "'docketOpened': 'trial'")
            .Event("order", "2020-01-10", "'injunctionIssued': 'pi'")
            .Event("notice", "2020-01-20", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['order']")
            .Event("opinion", "2020-03-01", "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'order', 'outcome': 'affirmed' } ]")
            .Event("dissolved", "2020-05-01", "'injunctionDissolved': 'pi'");

        Assert.Contains(
            "preliminary injunction of 10 January 2020 in force, affirmed on appeal on 1 March 2020",
            built.On("2020-04-01").StatusLine,
            Ordinal
        );
        Assert.DoesNotContain("affirmed", built.On("2020-05-01").StatusLine, Ordinal);
    }

    [Fact]
    public void Clause_ReviewedBeforeTheMandate_IsNotQuoted() =>
        Assert.Contains(
            "a clause of Preliminary injunction reversed",
            State(Decided("{ 'injunction': 'pi', 'clause': 'delete', 'outcome': 'reversed' }")).StatusLine,
            Ordinal
        );

    [Fact]
    public void Parts_ThatOtherPhrasesTell_AreNotToldTwiceOnceTheyHaveTakenHold()
    {
        var parts = Decided("{ 'award': 'damages', 'outcome': 'vacated' }, { 'injunction': 'pi', 'outcome': 'vacated' }");

        Assert.Contains(
            "Damages vacated, Preliminary injunction vacated (we found no order sending the case back)",
            State(parts).StatusLine,
            Ordinal
        );
        var held = State(parts, Mandate).StatusLine;
        Assert.DoesNotContain("appeal decided", held, Ordinal);
        Assert.Contains("award of $30 vacated on appeal on 5 January 2020", held, Ordinal);
        Assert.Contains("preliminary injunction of 2 January 2020 vacated on appeal", held, Ordinal);
    }

    [Fact]
    public void Sum_ModifiedOnAppeal_SaysSo() =>
        Assert.Contains(
            "award of $15 in judgment, as modified on appeal on 5 January 2020",
            State(Decided("{ 'award': 'damages', 'component': 'punitive', 'outcome': 'modified', 'to': '5' }"), Mandate).StatusLine,
            Ordinal
        );

    [Fact]
    public void Part_OnWhichAHigherCourtHasTheLastWord_IsToldOfThatCourt()
    {
        var line = State(
            Decided("{ 'claim': 'fraud', 'outcome': 'affirmed' }, { 'claim': 'theft', 'outcome': 'reversed' }"),
            Mandate,
            Sought,
            Granted,
            Decided("{ 'claim': 'fraud', 'outcome': 'reversed' }", docket: "cert")
        ).StatusLine;

        Assert.DoesNotContain("Fraud affirmed", line, Ordinal);
        Assert.Contains("reversed on Theft", line, Ordinal);
        Assert.Contains("(U.S. 19-1): reversed on Fraud", line, Ordinal);
    }

    [Fact]
    public void Review_ThatWasGranted_IsToldOnce() =>
        Assert.Contains(
            "before the Supreme Court (U.S. 19-1)",
            State(Decided("{ 'claim': 'fraud', 'outcome': 'affirmed' }"), Sought, Granted).StatusLine,
            Ordinal
        );

    [Fact]
    public void Award_ThatFellAndWasMadeAnew_IsNotTold()
    {
        string[] effects = [Decided("{ 'award': 'damages', 'outcome': 'vacated' }"), Mandate];
        const string Anew = "'awardMade': 'fees', 'components': { 'compensatory': '7' }";

        Assert.Contains("award of $30 vacated", State(effects).StatusLine, Ordinal);
        Assert.DoesNotContain("$30", State([.. effects, Anew]).StatusLine, Ordinal);
        Assert.Contains("$7", State([.. effects, Anew]).StatusLine, Ordinal);
    }

    [Fact]
    public void Sanctions_OfSeveralKinds_AreOnePhrase() =>
        Assert.Contains(
            "contempt and monetary sanctions imposed",
            TimelineCases
                .OneADay(
                    "'docketOpened': 'trial'",
                    "'sanctionImposed': 'contempt', 'on': ['beta']",
                    "'sanctionImposed': 'monetary', 'on': ['beta']"
                )
                .On("2020-06-01")
                .StatusLine,
            Ordinal
        );
}
