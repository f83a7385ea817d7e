using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>The claims of a case as the status line tells them.</summary>
internal sealed class ClaimPhrases(CourtCase courtCase, CaseTimeline timeline, CaseState state)
{
    private readonly ClaimSides _sides = new(courtCase);

    /// <summary>What became of the claims once all are decided; a judgment speaks for itself.</summary>
    public string? Decided()
    {
        var claims = state.Claims.Where(claim => claim.Asserted).ToList();
        var results = claims.SelectMany(claim => claim.Results).ToList();
        if (results.Count == 0 || results.Exists(result => !EndsClaim(result.Outcome)))
            return null;
        if (state.Headline is CaseHeadline.JudgmentEntered or CaseHeadline.JudgmentOnAppeal)
            return null;
        if (state.Headline == CaseHeadline.Settled && results.TrueForAll(result => result.Outcome == ClaimOutcome.Settled))
            return null;
        var hasCounterclaims = claims.Exists(claim => _sides.IsCounterclaim(claim.Claim));
        var outcomes = claims
            .SelectMany(claim => claim.Results.Select(result => (claim, result)))
            .Select(pair =>
                (
                    Words: Ended(pair.claim, pair.result, hasCounterclaims),
                    Date: pair.result.Event is { } id ? timeline[id].Event.InSentence() : null
                )
            )
            .Distinct()
            .ToList();
        // A claim that ended otherwise for one party than for another counts for each.
        var words = claims.SelectMany(claim => claim.Results.Select(result => Ended(claim, result, hasCounterclaims)).Distinct());
        return outcomes.Count == 1
            ? $"{All} {outcomes[0].Words}{(outcomes[0].Date is { } date ? $" {date}" : "")}"
            : $"{All} resolved: {Prose.List(words.CountBy(said => said).Select(pair => Counted(pair.Value, pair.Key)))}";
    }

    /// <summary>"all claims", but "all claims on record" where it was not found what became of others.</summary>
    private string All => courtCase.NotFound.Any(record => record.About.Kind == FactKind.Claim) ? "all claims on record" : "all claims";

    private static bool EndsClaim(ClaimOutcome outcome) =>
        outcome
            is not (
                ClaimOutcome.Pending
                or ClaimOutcome.LiabilityFoundDamagesOpen
                or ClaimOutcome.LiabilityFoundDamagesAwarded
                or ClaimOutcome.DismissedWithLeaveToAmend
                or ClaimOutcome.Reversed
                or ClaimOutcome.Vacated
                or ClaimOutcome.Reinstated
            );

    /// <summary>Where there are counterclaims, "the defendant" would leave open who won; the winner is named.</summary>
    private string Ended(ClaimState claim, ClaimResult result, bool hasCounterclaims)
    {
        var outcome = result.Outcome switch
        {
            ClaimOutcome.DismissedPrejudiceNotStated => "dismissed",
            ClaimOutcome.VoluntarilyDismissedByNotice
            or ClaimOutcome.VoluntarilyDismissedByStipulation
            or ClaimOutcome.VoluntarilyDismissedByOrder => $"voluntarily dismissed{ClaimLabels.Prejudice(result)}",
            ClaimOutcome.JudgmentForDefendant when hasCounterclaims => $"{Won(claim, result)} for {Name(result.Party)}",
            ClaimOutcome.JudgmentForPlaintiff when hasCounterclaims =>
                $"{Won(claim, result)} for {Prose.List(claim.Claim.By.Select(Name))}",
            _ => ClaimLabels.InForm(result, claim.Interlocutory),
        };
        var limit =
            result.Outcome == ClaimOutcome.DismissedPrejudiceNotStated && ClaimLabels.IsNotOnTheMerits(result.Ground)
                ? $" ({ClaimLabels.NotOnTheMerits})"
                : "";
        return StateLabels.For(result.Ground) is { } why ? $"{outcome} {why}{limit}" : outcome;
    }

    /// <summary>"2 settled", "1 with judgment for Alpha Inc.".</summary>
    private static string Counted(int claims, string outcome) =>
        outcome.StartsWith("judgment ", StringComparison.Ordinal)
        || outcome.StartsWith("verdict ", StringComparison.Ordinal)
        || outcome.EndsWith(" judgment", StringComparison.Ordinal)
            ? $"{claims} with {outcome}"
            : $"{claims} {outcome}";

    private static string Won(ClaimState claim, ClaimResult result) => ClaimLabels.Won(result, claim.Interlocutory);

    private string Name(string party) => courtCase.PartyName(party, state.AsOf);

    /// <summary>What was decided against those who sue while other claims go on: "decided for the defendant on 2 claims". What was decided
    /// for them, <see cref="Liability"/> tells.</summary>
    public IEnumerable<string> ForDefence()
    {
        if (state.Headline is CaseHeadline.JudgmentEntered or CaseHeadline.JudgmentOnAppeal or CaseHeadline.Settled)
            return [];
        return state
            .Claims.Where(claim => claim.Asserted && claim.Results.Count > 0)
            .Where(claim => claim.Results.All(result => result is { Outcome: ClaimOutcome.JudgmentForDefendant }))
            .GroupBy(claim =>
                (
                    Won: Won(claim, claim.Results[0]),
                    Side: _sides.IsCounterclaim(claim.Claim) ? "plaintiff" : "defendant",
                    Many: claim.Results.Count > 1
                )
            )
            .Select(group =>
                $"{group.Key.Won} for the {group.Key.Side}{(group.Key.Many ? "s" : "")} on "
                + _sides.Count(group.Select(claim => claim.Claim))
            );
    }

    /// <summary>What was decided for those who sue while no judgment says who won, and money was given for it: "liability found on 3
    /// claims", "verdict for the plaintiff on 1 claim".</summary>
    public IEnumerable<string> ForPlaintiff()
    {
        if (state.Headline is CaseHeadline.JudgmentEntered or CaseHeadline.JudgmentOnAppeal or CaseHeadline.Settled)
            return [];
        return state
            .Claims.Where(claim => claim is { Asserted: true, Interlocutory: true })
            .Select(claim => (Claim: claim, Won: claim.Results.FirstOrDefault(IsWon)))
            .Where(pair => pair.Won is not null)
            .GroupBy(pair =>
                pair.Won!.Outcome == ClaimOutcome.LiabilityFoundDamagesAwarded
                    ? ClaimLabels.Liability(pair.Won)
                    : $"{Won(pair.Claim, pair.Won)} for the {(_sides.IsCounterclaim(pair.Claim.Claim) ? "defendant" : "plaintiff")}"
            )
            .Select(group => $"{group.Key} on {_sides.Count(group.Select(pair => pair.Claim.Claim))}");
    }

    private static bool IsWon(ClaimResult result) =>
        result.Outcome is ClaimOutcome.LiabilityFoundDamagesAwarded or ClaimOutcome.JudgmentForPlaintiff;

    /// <param name="remedyAlone">True where an award tells already that there is liability: only a remedy that waits for its judgment is
    /// told beside it.</param>
    public IEnumerable<string> Liability(bool remedyAlone)
    {
        var found = state
            .Claims.Select(claim => (Claim: claim, Found: claim.Results.FirstOrDefault(result => IsOpen(claim, result, remedyAlone))))
            .Where(pair => pair.Found is not null)
            .GroupBy(pair => (Liability: ClaimLabels.Liability(pair.Found!), Remedy: _sides.Remedy(pair.Claim.Claim, pair.Found!)));
        foreach (var open in found)
            yield return (
                open.All(pair => pair.Claim.Results.Any(IsWon))
                    ? open.Key.Remedy
                    : $"{open.Key.Liability} on {_sides.Count(open.Select(pair => pair.Claim.Claim))}, {open.Key.Remedy}"
            ) + PossiblePhrase.InBrackets(open.Select(pair => PossiblePhrase.For(pair.Claim)).FirstOrDefault(hedge => hedge is not null));
    }

    private static bool IsOpen(ClaimState claim, ClaimResult found, bool remedyAlone) =>
        remedyAlone ? found.RemedyDecided && claim.Interlocutory : found.Outcome == ClaimOutcome.LiabilityFoundDamagesOpen;
}
