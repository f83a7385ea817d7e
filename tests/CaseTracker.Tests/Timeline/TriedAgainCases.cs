namespace CaseTracker.Tests.Timeline;

/// <summary>Made-up cases in which courts above and second trials undo what was decided.</summary>
internal static class TriedAgainCases
{
    private const string Affirmed = "'ruling': 'judgment', 'outcome': 'affirmed'";

    private const string CutAbove =
        "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'affirmed', 'inPart': true } ], 'parts': [ "
        + "{ 'claim': 'fraud', 'outcome': 'affirmed' }, "
        + "{ 'award': 'damages', 'component': 'punitive', 'outcome': 'modified', 'to': '5' } ]";

    public static readonly Dictionary<string, Func<CaseBuilder>> Made = new()
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
        ["a cut refused"] = () => Refused("'remittiturRefused': 'damages'"),
        ["a cut refused in part"] = () =>
            Refused(
                "'remittiturRefused': 'damages'",
                "'verdictSetAside': 'damages', 'by': 'refused remittitur', 'components': [ 'punitive' ]"
            ),
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
                        + "{ 'claim': 'fraud', 'against': [ 'gamma' ], 'outcome': 'reversed' }, "
                        + "{ 'claim': 'fraud', 'against': [ 'beta' ], 'outcome': 'affirmed' }, "
                        + "{ 'claim': 'theft', 'outcome': 'affirmed' } ]"
                )
                .Event("mandate", "2020-07-01", "'mandateIssued': 'appeal'"),
        ["a dismissal reversed as to one"] = () =>
            new CaseBuilder()
                .Event("filed", "2017-01-10", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'", "'claimAsserted': 'theft'")
                .In("trial")
                .Event(
                    "judgment",
                    "2020-02-01",
                    Decided("fraud", "dismissed with prejudice"),
                    Decided("theft", "dismissed with prejudice"),
                    "'judgmentEntered': 'trial', 'kind': 'final', 'claims': [ 'fraud', 'theft' ]"
                )
                .In("trial")
                .Event("notice", "2020-02-10", "'appealTaken': 'appeal', 'by': [ 'alpha' ], 'fromRulings': [ 'judgment' ]")
                .Event(
                    "opinion",
                    "2020-06-01",
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'reversed', 'inPart': true } ], 'parts': [ "
                        + "{ 'claim': 'fraud', 'against': [ 'gamma' ], 'outcome': 'reversed' }, "
                        + "{ 'claim': 'theft', 'outcome': 'affirmed' } ], 'remanded': true"
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

    private static CaseBuilder Judged(params string[] payors) =>
        Begun(payors)
            .Event(
                "judgment",
                "2020-02-01",
                "'judgmentEntered': 'trial', 'kind': 'final', 'awards': [ 'damages' ], 'claims': [ 'fraud', 'theft' ]"
            )
            .In("trial");

    /// <summary>The same with a judgment on it, from which Beta has appealed.</summary>
    private static CaseBuilder Won(params string[] payors) =>
        Judged(payors).Event("notice", "2020-02-10", "'appealTaken': 'appeal', 'by': [ 'beta' ], 'fromRulings': [ 'judgment' ]");

    private static CaseBuilder TriedAnew() =>
        Judged()
            .Event(
                "anew",
                "2020-05-01",
                "'verdictSetAside': 'damages', 'by': 'new trial'",
                "'newTrialOrdered': 'trial', 'scope': 'all issues'"
            )
            .In("trial");

    /// <summary>The punitive part is to be $5, after judgment; that is refused, and a second jury awards $40.</summary>
    private static CaseBuilder Refused(params string[] refusal) =>
        Judged()
            .AwardOn("fees", "fraud", "theft")
            .Event("cut", "2020-03-01", "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '5'")
            .In("trial")
            .Event("refusal", "2020-03-20", refusal)
            .In("trial")
            .Event("second", "2020-06-01", "'awardMade': 'fees', 'components': { 'compensatory': '10', 'punitive': '30' }")
            .Verdict()
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
}
