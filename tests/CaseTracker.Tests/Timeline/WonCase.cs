using CaseTracker.Core.Effects;

namespace CaseTracker.Tests.Timeline;

/// <summary>A case that was won in the court below, for courts above to review.</summary>
internal static class WonCase
{
    public const string Mandate = "'mandateIssued': 'appeal'";
    public const string Sought = "'reviewSought': 'cert', 'of': 'appeal', 'by': ['alpha']";
    public const string Granted = "'reviewDecided': 'cert', 'outcome': 'granted'";

    /// <summary>Fraud (against Beta and Gamma) and theft (against Beta) won, $30 awarded on both, judgment, a permanent and a
    /// preliminary injunction of two clauses; then the effects that are given, one a day from 5 January 2020 in events d5 and on.</summary>
    public static CaseState State(params string[] effects) => Case(effects).On("2021-06-01");

    public static CaseBuilder Case(params string[] effects)
    {
        var builder = new CaseBuilder()
            .AwardOn("damages", "fraud", "theft")
            .Event("asserted", "2019-12-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'", "'claimAsserted': 'theft'")
            .Event(
                "verdict",
                "2020-01-01",
                "'claimDecided': 'fraud', 'outcome': 'judgment for plaintiff'",
                "'claimDecided': 'theft', 'outcome': 'judgment for plaintiff'",
                "'awardMade': 'damages', 'components': { 'compensatory': '10', 'punitive': '20' }"
            )
            .Event("order", "2020-01-02", "'injunctionIssued': 'pi'")
            .Event(
                "judgment",
                "2020-01-03",
                "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages'], 'claims': ['fraud', 'theft'], 'injunctions': ['pi']"
            )
            .Event("notice", "2020-01-04", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['judgment']");
        for (var i = 0; i < effects.Length; i++)
            builder.Event($"d{i + 5}", $"{new DateOnly(2020, 1, 5).AddDays(i):yyyy-MM-dd}", effects[i]);
        return builder;
    }

    public static string Decided(string parts, string rulings = "", string docket = "appeal") =>
        $"'appealDecided': '{docket}', 'rulings': [ {rulings} ], 'parts': [ {parts} ]";

    public static string Ruling(string ruling, string outcome, bool inPart = false) =>
        $"{{ 'ruling': '{ruling}', 'outcome': '{outcome}'{(inPart ? ", 'inPart': true" : "")} }}";
}
