using CaseTracker.Core.State;

namespace CaseTracker.Tests.Exchange.Catalogue;

/// <summary>Made-up cases, so that each sentence is said that no bundled case needs: every effect on every stage of a case, on a known
/// day, on a day that is not certain, and by inference alone.</summary>
internal static class MadeUpCases
{
    private const string Known = "2020-09-01";
    private const string Uncertain = "[2020-08-15..2020-09-15]";

    private static readonly (string Id, string Date, string[] Effects) Complaint = (
        "complaint",
        "2020-01-01",
        ["'docketOpened': 'trial'", "'claimAsserted': 'fraud'", "'claimAsserted': 'theft'"]
    );

    private static readonly (string Id, string Date, string[] Effects) Verdict = (
        "verdict",
        "2020-02-01",
        [
            "'awardMade': 'damages', 'components': { 'compensatory': '1000', 'punitive': '9000' }",
            "'claimDecided': 'fraud', 'outcome': 'liability found damages awarded'",
        ]
    );

    private static readonly (string Id, string Date, string[] Effects) Cut = (
        "cut",
        "2020-02-10",
        ["'remittiturOffered': 'damages', 'component': 'punitive', 'to': '3000'"]
    );

    private static readonly (string Id, string Date, string[] Effects) Judgment = (
        "judgment",
        "2020-03-01",
        ["'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages'], 'claims': ['fraud', 'theft']", "'injunctionIssued': 'perm'"]
    );

    private static readonly (string Id, string Date, string[] Effects) Appeal = (
        "appeal",
        "2020-04-01",
        ["'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['judgment']"]
    );

    private static readonly (string Id, string Date, string[] Effects) Dismissal = (
        "dismissal",
        "2020-02-01",
        [
            "'claimDecided': 'fraud', 'outcome': 'dismissed with prejudice', 'ground': 'failure to state a claim'",
            "'claimDecided': 'theft', 'outcome': 'dismissed prejudice not stated'",
            "'docketTerminated': 'trial'",
        ]
    );

    private static readonly (string Id, string Date, string[] Effects) Injunction = (
        "injunction",
        "2020-02-01",
        ["'injunctionIssued': 'pi'", "'motionFiled': 'dismiss'"]
    );

    /// <summary>How far a case has come before the effect that is tried.</summary>
    private static readonly (string Id, string Date, string[] Effects)[][] Stages =
    [
        [Complaint],
        [Complaint, Injunction],
        [Complaint, Dismissal],
        [Complaint, Dismissal, ("appeal", "2020-04-01", ["'appealTaken': 'appeal', 'by': ['alpha'], 'fromRulings': ['dismissal']"])],
        [Complaint, Verdict],
        [Complaint, Verdict, Cut],
        [Complaint, Verdict, Judgment],
        [Complaint, Verdict, Cut, Judgment],
        [Complaint, Verdict, Judgment, Appeal],
        [Complaint, Verdict, Judgment, Appeal, Above("'ruling': 'judgment', 'outcome': 'affirmed'")],
        [Complaint, Verdict, Judgment, Appeal, Above("'ruling': 'judgment', 'outcome': 'vacated'")],
        [Complaint, Verdict, Judgment, Appeal, Above("'ruling': 'judgment', 'outcome': 'reversed', 'inPart': true")],
        [
            Complaint,
            Verdict,
            Judgment,
            Appeal,
            Parts("{ 'award': 'damages', 'component': 'punitive', 'outcome': 'modified', 'to': '2000' }"),
        ],
        [
            Complaint,
            Verdict,
            Judgment,
            Appeal,
            Parts("{ 'claim': 'fraud', 'outcome': 'reversed' }, { 'injunction': 'perm', 'outcome': 'vacated' }"),
        ],
        [Complaint, ("deal", "2020-03-01", ["'settlementReached': 'trial', 'notDisclosed': true"])],
        [Complaint, ("deal", "2020-03-01", ["'settlementReached': 'trial', 'classWide': true, 'sum': " + Money])],
    ];

    private const string Money = "{ 'amount': '5000000', 'currency': 'USD' }";

    private static readonly string[] Effects =
    [
        "'docketStayed': 'trial'",
        "'docketStayed': 'trial', 'until': [ { 'period': '60 days' } ]",
        "'docketTerminated': 'trial'",
        "'docketReopened': 'trial'",
        "'newTrialOrdered': 'trial', 'scope': 'damages'",
        "'claimDecided': 'fraud', 'outcome': 'liability found damages open'",
        "'claimDecided': 'fraud', 'outcome': 'judgment for plaintiff'",
        "'claimDecided': 'fraud', 'outcome': 'judgment for defendant', 'against': ['gamma'], 'ground': 'merits'",
        "'claimDecided': 'theft', 'outcome': 'judgment by consent'",
        "'claimDecided': 'theft', 'outcome': 'judgment by default'",
        "'claimDecided': 'fraud', 'outcome': 'dismissed without prejudice', 'ground': 'forum non conveniens'",
        "'claimDecided': 'fraud', 'outcome': 'dismissed with leave to amend', 'ground': 'personal jurisdiction'",
        "'claimDecided': 'theft', 'outcome': 'dismissed prejudice not stated', 'ground': 'time barred'",
        "'claimDecided': 'theft', 'outcome': 'voluntarily dismissed by notice'",
        "'claimDecided': 'theft', 'outcome': 'voluntarily dismissed by stipulation'",
        "'claimDecided': 'theft', 'outcome': 'voluntarily dismissed by order'",
        "'claimDecided': 'theft', 'outcome': 'settled'",
        "'motionFiled': 'dismiss'",
        "'motionFiled': 'extend'",
        "'awardMade': 'damages', 'components': { 'compensatory': '10' }",
        "'awardMade': 'fees', 'components': { 'attorneys fees': '90', 'costs': '10' }",
        "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '2000'",
        "'remittiturAccepted': 'damages'",
        "'remittiturRefused': 'damages'",
        "'verdictSetAside': 'damages', 'by': 'judgment as a matter of law'",
        "'verdictSetAside': 'damages', 'by': 'new trial'",
        "'verdictSetAside': 'damages', 'by': 'new trial', 'components': ['punitive']",
        "'awardAdjusted': 'damages', 'component': 'prejudgment interest', 'to': '100', 'instrument': 'interest'",
        "'awardAdjusted': 'damages', 'component': 'punitive', 'to': '444', 'instrument': 'due process reduction'",
        "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages'], 'claims': ['fraud', 'theft']",
        "'judgmentEntered': 'trial', 'kind': 'consent', 'claims': ['fraud', 'theft'], 'injunctions': ['agreed']",
        "'judgmentEntered': 'trial', 'kind': 'default', 'claims': ['fraud']",
        "'judgmentEntered': 'trial', 'kind': 'partial', 'claims': ['fraud']",
        "'judgmentVacated': 'trial'",
        "'judgmentAmended': 'trial'",
        "'judgmentSatisfied': 'trial'",
        "'interestSet': 'damages', 'percent': '9', 'compounding': 'simple', 'accruesFrom': '2020-01-01'",
        "'interestSet': 'damages', 'percent': '4.5', 'compounding': 'yearly', 'accruesFrom': '2020-01-01', 'accruesUntil': '2021-01-01'",
        "'executionStayed': 'damages'",
        "'bondPosted': 'trial', 'amount': { 'amount': '12000', 'currency': 'USD' }, 'surety': 'Surety Co.', 'awards': ['damages']",
        "'paymentMade': 'damages', 'sum': '400'",
        "'paymentMade': 'damages', 'sum': '10000'",
        "'settlementReached': 'trial', 'notDisclosed': true",
        "'settlementReached': 'trial', 'sum': { 'amount': '1000000', 'currency': 'USD' }, 'payors': ['beta'], 'payees': ['alpha']",
        "'settlementReached': 'trial', 'claims': ['theft'], 'parties': ['gamma']",
        "'settlementReached': 'trial', 'classWide': true, 'atLeast': true, 'sum': { 'amount': '1500', 'currency': 'USD' }",
        "'settlementApproved': 'trial', 'stage': 'preliminary'",
        "'settlementApproved': 'trial', 'stage': 'final'",
        "'settlementRejected': 'trial'",
        "'settlementPaid': 'trial'",
        "'injunctionIssued': 'tro', 'until': [ { 'period': '14 days' } ]",
        "'injunctionIssued': 'pi'",
        "'injunctionIssued': 'perm', 'from': '2020-12-01'",
        "'injunctionModified': 'pi', 'clauses': ['keep-off', 'delete'], 'narrowed': ['keep-off'], 'binds': ['gamma']",
        "'injunctionStayed': 'pi', 'kind': 'administrative'",
        "'injunctionStayed': 'pi', 'kind': 'administrative', 'until': [ { 'period': '45 days' } ]",
        "'injunctionStayed': 'pi', 'kind': 'pending appeal', 'clauses': ['delete']",
        "'injunctionStayed': 'perm', 'kind': 'pending appeal'",
        "'injunctionDissolved': 'pi'",
        "'stayLifted': 'pi'",
        "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['judgment']",
        "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['injunction']",
        "'appealTaken': 'appeal', 'by': ['beta']",
        "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'affirmed' } ]",
        "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'reversed' } ], 'remanded': true",
        "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'dismissal', 'outcome': 'vacated' } ], 'remanded': true",
        "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'dismissed' } ]",
        "'mandateIssued': 'appeal'",
        "'mandateStayed': 'appeal', 'whileOpen': 'trial'",
        "'rehearingDecided': 'appeal', 'disposition': 'granted', 'enBanc': true",
        "'rehearingDecided': 'appeal', 'disposition': 'denied'",
        "'reviewSought': 'cert', 'of': 'appeal', 'by': ['beta']",
        "'defaultEntered': ['beta'], 'docket': 'trial'",
        "'defaultEntered': ['beta', 'gamma'], 'docket': 'trial'",
        "'sanctionImposed': 'contempt', 'on': ['beta']",
        "'sanctionImposed': 'monetary', 'on': ['beta'], 'amount': { 'amount': '5000', 'currency': 'USD' }",
        "'sanctionImposed': 'contempt', 'on': ['beta'], 'amount': { 'amount': '500', 'currency': 'USD' }, 'per': 'day', "
            + "'accruesFrom': '2020-09-02'",
        "'hearingSet': 'motions', 'on': '2027-06-01'",
        "'deadlineSet': 'reply brief', 'on': '2027-04'",
        "'trialSet': 'jury trial', 'on': '2027-07-01'",
        "'hearingSet': 'argument', 'on': '2021-05'",
        "'partyJoined': 'gamma', 'docket': 'trial', 'role': 'intervenor'",
        "'partyTerminated': 'gamma', 'docket': 'trial'",
        "'counselWithdrew': 'firm'",
    ];

    /// <summary>What makes the cast another one.</summary>
    private static readonly Func<CaseBuilder, CaseBuilder>[] Casts =
    [
        cast => cast,
        cast =>
            cast.Set("dockets", "trial", "'court': 'calsuperct', 'number': null")
                .Set("dockets", "appeal", "'court': 'calctapp', 'number': 'No. A155940'"),
        cast =>
            cast.Add(
                    "claims",
                    "'id': 'counter', 'title': 'Counterclaim: defamation', 'law': 'common law', 'by': ['beta'], 'against': ['alpha']"
                )
                .Set("awards", "damages", "'payors': ['alpha'], 'payees': ['beta', 'gamma'], 'claims': ['counter']")
                .Set("parties", "alpha", "'names': [ { 'name': 'The Alpha Company' } ]"),
    ];

    /// <summary>The stages on which a day that is not certain, or another cast, says something else.</summary>
    private static readonly HashSet<int> Telling = [0, 1, 3, 4, 6, 8, 10, 12];

    /// <summary>What sources leave to be inferred.</summary>
    private static readonly string[] Inferable =
    [
        "'docketTerminated",
        "'docketReopened",
        "'judgmentEntered",
        "'claimDecided",
        "'paymentMade",
        "'awardAdjusted",
        "'interestSet",
        "'settlementPaid",
        "'appealTaken",
    ];

    public static IEnumerable<CaseHistory> All() =>
        from cast in Enumerable.Range(0, Casts.Length)
        from stage in Enumerable.Range(0, Stages.Length)
        where cast == 0 || Telling.Contains(stage)
        from effect in Effects
        from turn in Turns(cast, stage, effect)
        let history = Made(Casts[cast], Stages[stage], turn.Date, turn.Effect)
        where history is not null
        select history;

    private static IEnumerable<(string Date, string Effect)> Turns(int cast, int stage, string effect)
    {
        yield return (Known, effect);
        if (cast > 0 || !Telling.Contains(stage))
            yield break;
        yield return (Uncertain, effect);
        if (Inferable.Any(kind => effect.StartsWith(kind, StringComparison.Ordinal)))
            yield return (Known, $"{effect}, 'inferred': true");
    }

    private static CaseHistory? Made(
        Func<CaseBuilder, CaseBuilder> cast,
        (string Id, string Date, string[] Effects)[] stage,
        string date,
        string effect
    )
    {
        var builder = cast(new CaseBuilder());
        foreach (var (id, day, effects) in stage)
        {
            builder.Event(id, day, effects);
            if (id == "verdict")
                builder.Verdict();
        }

        builder.Event("turn", date, effect).In("trial");
        try
        {
            return builder.History();
        }
        catch (InvalidOperationException)
        {
            // The record can't hold the effect on that stage.
            return null;
        }
    }

    private static (string, string, string[]) Above(string ruling) =>
        ("decision", "2020-05-01", [$"'appealDecided': 'appeal', 'rulings': [ {{ {ruling} }} ], 'remanded': true"]);

    private static (string, string, string[]) Parts(string parts) =>
        ("decision", "2020-05-01", [$"'appealDecided': 'appeal', 'parts': [ {parts} ], 'remanded': true"]);
}
