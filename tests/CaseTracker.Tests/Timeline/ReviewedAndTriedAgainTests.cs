using CaseTracker.Core.State;
using CaseTracker.Exchange.Answers;
using CaseTracker.Exchange.Summaries;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>What a lawyer would say of made-up cases in which courts above and second trials undo what was decided, each of a kind that an
/// earlier version got wrong.</summary>
public sealed class ReviewedAndTriedAgainTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private const string Affirmed = "'ruling': 'judgment', 'outcome': 'affirmed'";

    private const string CutAbove =
        "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'affirmed', 'inPart': true } ], 'parts': [ "
        + "{ 'claim': 'fraud', 'outcome': 'affirmed' }, { 'award': 'damages', 'component': 'punitive', 'outcome': 'modified', 'to': '5' } ]";

    private static readonly Dictionary<string, Func<CaseBuilder>> Made = new()
    {
        ["a cut reversed for the plaintiff"] = () => OnCertiorari(Won(), CutAbove, "reversed", "alpha"),
        ["a cut reversed for the defendant"] = () => OnCertiorari(Won(), CutAbove, "reversed", "beta"),
        ["a retrial lost"] = () =>
            TriedAnew()
                .Event("second", "2020-06-01", Decided("fraud", "judgment for defendant"), Decided("theft", "judgment for defendant"))
                .Verdict()
                .In("trial")
                .Event("end", "2020-07-01", "'judgmentEntered': 'trial', 'kind': 'final', 'claims': [ 'fraud', 'theft' ]")
                .In("trial"),
        ["decided anew after a vacatur"] = () =>
            OnCertiorari(Won(), $"'appealDecided': 'appeal', 'rulings': [ {{ {Affirmed} }} ]", "vacated", "beta", remanded: true)
                .Event("again", "2021-03-01", "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'reversed' } ]")
                .Event("mandate-again", "2021-03-20", "'mandateIssued': 'appeal'"),
        ["affirmed after a vacatur"] = () =>
            OnCertiorari(
                    Won(),
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'reversed' } ]",
                    "vacated",
                    "alpha",
                    remanded: true
                )
                .Event("again", "2021-03-01", $"'appealDecided': 'appeal', 'rulings': [ {{ {Affirmed} }} ]")
                .Event("mandate-again", "2021-03-20", "'mandateIssued': 'appeal'"),
        ["a verdict reinstated"] = () =>
            Begun()
                .Event(
                    "jmol",
                    "2020-01-20",
                    "'verdictSetAside': 'damages', 'by': 'judgment as a matter of law'",
                    Decided("fraud", "judgment for defendant"),
                    Decided("theft", "judgment for defendant")
                )
                .In("trial")
                .Event("judgment", "2020-02-01", "'judgmentEntered': 'trial', 'kind': 'final', 'claims': [ 'fraud', 'theft' ]")
                .In("trial")
                .Event("notice", "2020-02-10", "'appealTaken': 'appeal', 'by': [ 'alpha' ], 'fromRulings': [ 'judgment' ]")
                .Event(
                    "opinion",
                    "2020-06-01",
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'reversed' } ], 'parts': [ "
                        + "{ 'award': 'damages', 'outcome': 'reinstated' }, { 'claim': 'fraud', 'outcome': 'reversed' } ], 'remanded': true"
                )
                .Event("mandate", "2020-07-01", "'mandateIssued': 'appeal'")
                .Event(
                    "second",
                    "2020-08-01",
                    "'judgmentEntered': 'trial', 'kind': 'final', 'awards': [ 'damages' ], 'claims': [ 'fraud', 'theft' ]"
                )
                .In("trial"),
        ["a cut refused after judgment"] = () =>
            Won()
                .AwardOn("fees", "fraud", "theft")
                .Event("cut", "2020-03-01", "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '5'")
                .In("trial")
                .Event("refusal", "2020-03-20", "'remittiturRefused': 'damages'")
                .In("trial")
                .Event("second", "2020-06-01", "'awardMade': 'fees', 'components': { 'compensatory': '10', 'punitive': '30' }")
                .Verdict()
                .In("trial"),
        ["dismissed after a vacatur"] = () =>
            Won()
                .Event(
                    "opinion",
                    "2020-06-01",
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'vacated' } ], 'remanded': true"
                )
                .Event("mandate", "2020-07-01", "'mandateIssued': 'appeal'")
                .Event(
                    "end",
                    "2020-08-01",
                    Decided("fraud", "dismissed without prejudice") + ", 'ground': 'mootness'",
                    Decided("theft", "dismissed without prejudice") + ", 'ground': 'mootness'",
                    "'docketTerminated': 'trial'"
                )
                .In("trial"),
        ["reversed as to one"] = () =>
            Won()
                .Event(
                    "opinion",
                    "2020-06-01",
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'reversed', 'inPart': true } ], 'parts': [ "
                        + "{ 'claim': 'fraud', 'against': [ 'gamma' ], 'outcome': 'reversed' }, { 'claim': 'theft', 'outcome': 'affirmed' } ]"
                )
                .Event("mandate", "2020-07-01", "'mandateIssued': 'appeal'"),
        ["tried on remand"] = () =>
            Won()
                .AwardOn("fees", "fraud")
                .Event(
                    "opinion",
                    "2020-06-01",
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'vacated', 'inPart': true } ], 'parts': [ "
                        + "{ 'claim': 'fraud', 'outcome': 'affirmed' }, { 'award': 'damages', 'outcome': 'vacated' } ], 'remanded': true"
                )
                .Event("mandate", "2020-07-01", "'mandateIssued': 'appeal'")
                .Event("second", "2020-10-01", "'awardMade': 'fees', 'components': { 'compensatory': '7' }")
                .Verdict()
                .In("trial"),
        ["a new trial ordered above"] = () =>
            Won()
                .Event(
                    "opinion",
                    "2020-06-01",
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'reversed' } ], 'remanded': true",
                    "'newTrialOrdered': 'trial', 'scope': 'all issues'"
                )
                .In("appeal")
                .Event("mandate", "2020-07-01", "'mandateIssued': 'appeal'")
                .Event("settled", "2020-09-01", "'settlementReached': 'trial', 'notDisclosed': true"),
        ["dropped and brought again"] = () =>
            Begun()
                .Event("dropped", "2020-03-01", Dropped("fraud"), Dropped("theft"), "'docketTerminated': 'trial'")
                .In("trial")
                .Event("again", "2020-09-01", "'docketReopened': 'trial'", "'claimAsserted': 'fraud'")
                .In("trial"),
        ["consolidated"] = () =>
            new CaseBuilder()
                .Add(
                    "dockets",
                    "'id': 'member', 'court': 'cand', 'number': '1:18-cv-9', 'filed': '2018-01-10', "
                        + "'links': [ { 'to': 'trial', 'by': 'consolidated into lead' } ]"
                )
                .Event("filed", "2017-01-10", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
                .In("trial")
                .Event("member-filed", "2018-01-10", "'docketOpened': 'member'", "'claimAsserted': 'theft'")
                .In("member")
                .Event("joined", "2018-03-01", "'docketTerminated': 'member'")
                .In("member"),
        ["one payor let off the award"] = () =>
            Won("beta", "gamma")
                .Event(
                    "opinion",
                    "2020-06-01",
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'reversed', 'inPart': true } ], 'parts': [ "
                        + "{ 'award': 'damages', 'against': [ 'gamma' ], 'outcome': 'reversed' } ]"
                )
                .Event("mandate", "2020-07-01", "'mandateIssued': 'appeal'"),
        ["one payor let off the claim"] = () =>
            Won("beta", "gamma")
                .Event(
                    "opinion",
                    "2020-06-01",
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'reversed', 'inPart': true } ], 'parts': [ "
                        + "{ 'claim': 'fraud', 'against': [ 'gamma' ], 'outcome': 'reversed' } ]"
                )
                .Event("mandate", "2020-07-01", "'mandateIssued': 'appeal'"),
    };

    [Theory]
    [InlineData("a cut reversed for the plaintiff", "2021-02-01", "award of $30 in judgment", "modified")]
    [InlineData("a cut reversed for the defendant", "2021-02-01", "award of $15 in judgment", "$30")]
    [InlineData("a retrial lost", "2020-05-15", "New trial ordered", "Judgment for")]
    [InlineData("a retrial lost", "2020-06-10", "Pending", "New trial ordered (")]
    [InlineData("a retrial lost", "2020-07-10", "Judgment for the defendants", "New trial ordered (")]
    [InlineData("decided anew after a vacatur", "2021-04-01", "Reversed by the Ninth Circuit on 1 March 2021", "Supreme Court")]
    [InlineData("affirmed after a vacatur", "2021-04-01", "award of $30 in judgment", "appeal decided")]
    [InlineData("a verdict reinstated", "2020-06-10", "Judgment for the defendants", "liability on every claim since reversed")]
    [InlineData("a verdict reinstated", "2020-07-10", "award of $30 by verdict, no judgment", "set aside")]
    [InlineData("a verdict reinstated", "2020-08-10", "Judgment for the plaintiff", "set aside")]
    [InlineData("a cut refused after judgment", "2020-04-01", "New trial ordered", "Judgment for")]
    [InlineData("a cut refused after judgment", "2020-04-01", "$10 by verdict (remittitur to $15 refused on 20 March 2020;", "$30")]
    [InlineData("a cut refused after judgment", "2020-06-10", "verdict of $30 set aside (a later verdict took its place", "Judgment for")]
    [InlineData("reversed as to one", "2020-08-01", "reversed on Fraud as to Gamma, affirmed on Theft", "vacated")]
    [InlineData("tried on remand", "2020-10-10", "award of $7 by verdict", "appeal decided")]
    [InlineData("a new trial ordered above", "2020-06-10", "Judgment for the plaintiff", "New trial ordered")]
    [InlineData("a new trial ordered above", "2020-07-10", "New trial ordered", "Judgment for")]
    [InlineData(
        "dropped and brought again",
        "2020-03-10",
        "all claims voluntarily dismissed without prejudice on 1 March 2020",
        "for good"
    )]
    [InlineData("dropped and brought again", "2020-09-10", "Reopened", "all claims")]
    public void StatusLine_SaysWhatALawyerWould(string made, string day, string expected, string wrong) =>
        Says(On(made, day).State.StatusLine, expected, wrong);

    [Theory]
    [InlineData("a cut reversed for the plaintiff", "2021-02-01", AnswerQuestion.Owed, "$30", "$15")]
    [InlineData("a retrial lost", "2020-06-10", AnswerQuestion.Next, "The case is open", "a new trial")]
    [InlineData("decided anew after a vacatur", "2021-04-01", AnswerQuestion.Next, "We found nothing still to come", "on remand")]
    [InlineData("affirmed after a vacatur", "2021-04-01", AnswerQuestion.Next, "We found nothing still to come", "on remand")]
    [InlineData("a verdict reinstated", "2020-07-10", AnswerQuestion.Owed, "Nobody owes anything yet", "set aside")]
    [InlineData("a cut refused after judgment", "2020-04-01", AnswerQuestion.Owed, "leaving $10", "owes")]
    [InlineData("a cut refused after judgment", "2020-04-01", AnswerQuestion.Next, "a new trial in", "that follows the refused")]
    [InlineData("tried on remand", "2020-07-10", AnswerQuestion.Next, "on remand, a new decision on the award “Damages”", "open;")]
    [InlineData("tried on remand", "2020-10-10", AnswerQuestion.Next, "The case is open", "on remand")]
    [InlineData("a new trial ordered above", "2020-06-10", AnswerQuestion.Next, "the mandate of the Ninth Circuit", "a new trial in")]
    [InlineData("a new trial ordered above", "2020-09-10", AnswerQuestion.Next, "nothing still to come", "a new trial")]
    [InlineData("one payor let off the award", "2020-08-01", AnswerQuestion.Owed, "Beta Ltd. owes Alpha Inc. $30", "Gamma")]
    [InlineData("one payor let off the award", "2020-06-10", AnswerQuestion.Owed, "$30", "reversed it")]
    [InlineData("one payor let off the claim", "2020-08-01", AnswerQuestion.Owed, "Beta Ltd. owes Alpha Inc. $30", "Gamma")]
    public void Answer_SaysWhatALawyerWould(string made, string day, AnswerQuestion question, string expected, string wrong) =>
        Says(AnswerWriter.Write(On(made, day)).Single(one => one.Question == question).Text, expected, wrong);

    [Theory]
    [InlineData(
        "decided anew after a vacatur",
        "2021-04-01",
        SummaryLength.Headline,
        "that the Ninth Circuit reversed on 1 March 2021",
        "Supreme"
    )]
    [InlineData(
        "a verdict reinstated",
        "2020-06-10",
        SummaryLength.Headline,
        "which the Ninth Circuit reversed on 1 June 2020",
        "reinstated"
    )]
    [InlineData("dismissed after a vacatur", "2020-08-10", SummaryLength.Headline, "dismissed as moot on 1 August 2020", "a ruling that")]
    [InlineData(
        "a new trial ordered above",
        "2020-07-10",
        SummaryLength.Headline,
        "ordered by the Ninth Circuit on 1 June 2020",
        "reached"
    )]
    [InlineData(
        "a new trial ordered above",
        "2020-07-10",
        SummaryLength.Short,
        "The Ninth Circuit ordered a new trial",
        "District of California ordered"
    )]
    [InlineData("a new trial ordered above", "2020-09-10", SummaryLength.Short, "settled", "on record as held")]
    [InlineData("dropped and brought again", "2020-03-10", SummaryLength.Short, "by notice without prejudice on 1 March 2020", "dismissed")]
    [InlineData(
        "consolidated",
        "2018-04-01",
        SummaryLength.Short,
        "No. 1:18-cv-9 in the Northern District of California was consolidated into No. 1:17-cv-1",
        "ended"
    )]
    public void Summary_SaysWhatALawyerWould(string made, string day, SummaryLength length, string expected, string wrong) =>
        Says(
            string.Join(
                ' ',
                from section in SummaryWriter.Write(On(made, day), length).Sections
                from block in section.Blocks
                from sentence in block.Sentences
                select sentence.Text
            ),
            expected,
            wrong
        );

    private static void Says(string text, string expected, string wrong)
    {
        Assert.Contains(expected, text, Ordinal);
        Assert.DoesNotContain(wrong, text, Ordinal);
    }

    /// <summary>A jury finds for Alpha on both claims and awards $30.</summary>
    private static CaseBuilder Begun(params string[] payors) =>
        new CaseBuilder()
            .AwardOn("damages", "fraud", "theft")
            .Set("awards", "damages", $"'payors': [ {string.Join(", ", payors.DefaultIfEmpty("beta").Select(id => $"'{id}'"))} ]")
            .Event("filed", "2017-01-10", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'", "'claimAsserted': 'theft'")
            .In("trial")
            .Event(
                "verdict",
                "2020-01-01",
                Decided("fraud", "judgment for plaintiff"),
                Decided("theft", "judgment for plaintiff"),
                "'awardMade': 'damages', 'components': { 'compensatory': '10', 'punitive': '20' }"
            )
            .Verdict()
            .In("trial");

    /// <summary>The same with a judgment on it, from which Beta has appealed.</summary>
    private static CaseBuilder Won(params string[] payors) =>
        Begun(payors)
            .Event(
                "judgment",
                "2020-02-01",
                "'judgmentEntered': 'trial', 'kind': 'final', 'awards': [ 'damages' ], 'claims': [ 'fraud', 'theft' ]"
            )
            .In("trial")
            .Event("notice", "2020-02-10", "'appealTaken': 'appeal', 'by': [ 'beta' ], 'fromRulings': [ 'judgment' ]");

    private static CaseBuilder TriedAnew() =>
        Begun()
            .Event(
                "judgment",
                "2020-02-01",
                "'judgmentEntered': 'trial', 'kind': 'final', 'awards': [ 'damages' ], 'claims': [ 'fraud', 'theft' ]"
            )
            .In("trial")
            .Event(
                "anew",
                "2020-05-01",
                "'verdictSetAside': 'damages', 'by': 'new trial'",
                "'newTrialOrdered': 'trial', 'scope': 'all issues'"
            )
            .In("trial");

    /// <summary>An appeal decided in June 2020, and what the Supreme Court made of that decision in November.</summary>
    private static CaseBuilder OnCertiorari(CaseBuilder won, string decision, string outcome, string by, bool remanded = false) =>
        won.Event("opinion", "2020-06-01", decision)
            .Event("mandate", "2020-07-01", "'mandateIssued': 'appeal'")
            .Event("petition", "2020-08-01", $"'reviewSought': 'cert', 'of': 'appeal', 'by': [ '{by}' ]")
            .Event("granted", "2020-10-01", "'reviewDecided': 'cert', 'outcome': 'granted'")
            .Event(
                "top",
                "2020-11-01",
                $"'appealDecided': 'cert', 'rulings': [ {{ 'ruling': 'opinion', 'outcome': '{outcome}' }} ]"
                    + (remanded ? ", 'remanded': true" : "")
            )
            .Event("certified", "2020-12-05", "'mandateIssued': 'cert'");

    private static string Decided(string claim, string outcome) => $"'claimDecided': '{claim}', 'outcome': '{outcome}'";

    private static string Dropped(string claim) => Decided(claim, "voluntarily dismissed by notice") + ", 'withPrejudice': false";

    private static CaseReading On(string made, string day) => new(Made[made]().History(), DateOnly.Parse(day), new DateOnly(2026, 11, 30));
}
