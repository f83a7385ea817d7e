using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>
/// Public cases whose state an earlier version got wrong, and what a lawyer would say of them. What their files could not
/// say when they were written is put in here first.
/// </summary>
public sealed class HandedCaseTests
{
    /// <summary>The courts of New York, for which others stood in while the table had none of its own.</summary>
    private static readonly Dictionary<string, string> NewYork = new()
    {
        ["calsuperct"] = "nysupctnewyork",
        ["calctapp"] = "nyappdiv",
        ["cal"] = "ny",
    };

    private const string Settled = """{ "id": "s", "settlementReached": "trial", "notDisclosed": true }""";

    private const string CoxOnAppeal = """
        { "id": "a", "appealDecided": "ca4", "rulings": [ { "ruling": "judgment", "outcome": "vacated" } ],
          "parts": [ { "claim": "contributory", "outcome": "affirmed" }, { "claim": "vicarious", "outcome": "reversed" },
            { "award": "damages", "outcome": "vacated" } ], "remanded": true }
        """;

    private const string CoxNewTrial = """{ "id": "n", "newTrialOrdered": "trial", "scope": "damages" }""";

    private const string CoxAtTheTop = """
        { "id": "a", "appealDecided": "cert", "rulings": [ { "ruling": "opinion", "outcome": "reversed", "inPart": true } ],
          "parts": [ { "claim": "contributory", "outcome": "reversed" } ], "remanded": true }
        """;

    private const string FraudOnAppeal = """
        { "id": "a", "appealDecided": "appdiv", "rulings": [ { "ruling": "judgment", "outcome": "vacated", "inPart": true } ],
          "parts": [ { "claim": "fraud", "outcome": "affirmed" }, { "award": "djt", "outcome": "vacated" },
            { "award": "jr", "outcome": "vacated" }, { "award": "eric", "outcome": "vacated" },
            { "award": "weiss", "outcome": "vacated" } ] }
        """;

    private const string Bond = """
        { "id": "c", "bondPosted": "trial", "amount": { "amount": "175000000", "currency": "USD" } }
        """;

    [Theory]
    [InlineData(
        "2022-06-27",
        "New trial ordered",
        "verdict of $136,900,000 set aside (remittitur to $15,000,000 refused on 21 June 2022)",
        "no award"
    )]
    [InlineData(
        "2023-04-10",
        "Judgment for the plaintiff",
        "verdict of $136,900,000 set aside",
        "award of $3,175,000 against Tesla, Inc. in judgment"
    )]
    [InlineData("2024-04-01", "Settled on 15 March 2024, sum not disclosed", "docket closed", "covered by the settlement")]
    public void Diaz_SaysWhatALawyerWould(string day, params string[] parts) =>
        Says("diaz-v-tesla", day, parts, ("settled", [Settled, """{ "id": "a", "docketTerminated": "trial" }"""]));

    [Theory]
    [InlineData("2020-04-01", "Judgment for the defendant", "verdict of $10,000,000 set aside (judgment as a matter of law", "no award")]
    public void JudgmentAsAMatterOfLaw_SaysWhatALawyerWould(string day, params string[] parts) => Says("jnov", day, parts);

    [Theory]
    [InlineData(
        "2024-04-01",
        "New trial ordered",
        "affirmed on Contributory infringement",
        "reversed on Vicarious infringement",
        "award of $1,000,000,000 vacated on appeal",
        "no award"
    )]
    [InlineData(
        "2026-11-20",
        "Reversed by the Supreme Court on 25 March 2026 and remanded",
        "reversed on Contributory infringement",
        "we found no certified judgment",
        "no award"
    )]
    public void Cox_SaysWhatALawyerWould(string day, params string[] parts) =>
        Says("sony-v-cox", day, parts, ("opinion", [CoxOnAppeal, CoxNewTrial]), ("scotus", [CoxAtTheTop]));

    [Theory]
    [InlineData(
        "2024-03-30",
        "Judgment for the plaintiff",
        "$454,156,783.05 against Donald J. Trump",
        "$4,013,024 against Donald Trump Jr.",
        "$1,000,000 against Allen Weisselberg",
        "enforcement stayed on a bond of $175,000,000"
    )]
    [InlineData(
        "2025-08-30",
        "Judgment for the plaintiff",
        "affirmed on Persistent fraud",
        "vacated on appeal on 21 August 2025",
        "no award"
    )]
    [InlineData("2025-09-05", "on appeal (N.Y. APL-2025)", "vacated on appeal on 21 August 2025", "no award")]
    public void CivilFraud_SaysWhatALawyerWould(string day, params string[] parts) =>
        Says(
            "people-v-trump",
            day,
            parts,
            ("opinion", [FraudOnAppeal]),
            (
                "stay",
                [
                    """{ "id": "a", "executionStayed": "djt" }""",
                    """{ "id": "b", "injunctionStayed": "bars", "kind": "pending appeal" }""",
                    Bond,
                ]
            )
        );

    [Theory]
    [InlineData("2021-04-01", "Reversed by the Ninth Circuit on 20 February 2021", "award of $5,000,000 reversed on appeal", "no award")]
    [InlineData(
        "2022-08-01",
        "Judgment for the plaintiff",
        "award of $5,000,000 in judgment",
        "the decision of the Ninth Circuit reversed"
    )]
    public void ReversalReversed_SaysWhatALawyerWould(string day, params string[] parts) => Says("reversal-reversed", day, parts);

    /// <param name="effects">The effects that an event has instead of its own.</param>
    private static void Says(string name, string day, string[] parts, params (string Event, string[] Effects)[] effects)
    {
        using var handed = SharedData.Json($"cases-that-fail/{name}.case.json");
        var file = JsonNode.Parse(handed.RootElement.GetRawText())!;
        foreach (var docket in file["dockets"]!.AsArray().Where(docket => NewYork.ContainsKey((string)docket!["court"]!)))
            docket!["court"] = NewYork[(string)docket["court"]!];
        foreach (var (id, instead) in effects)
            file["events"]!.AsArray().Single(one => (string)one!["id"]! == id)!["effects"] = new JsonArray([
                .. instead.Select(effect => JsonNode.Parse(effect)),
            ]);
        var read = CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString()));
        Assert.Empty(read.Errors);

        var state = new CaseHistory(read.Case!).On(DateOnly.Parse(day));

        Assert.Empty(state.Findings);
        Assert.All(parts, part => Assert.Contains(part, state.StatusLine, StringComparison.Ordinal));
    }
}
