using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
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
                    Date: pair.result.Event is { } id ? DateFormatter.InSentence(timeline[id].Event.Date) : null
                )
            )
            .Distinct()
            .ToList();
        return outcomes.Count == 1
            ? $"all claims {outcomes[0].Words}{(outcomes[0].Date is { } date ? $" {date}" : "")}"
            : $"all claims decided: {Prose.List(outcomes.Select(pair => pair.Words).Distinct())}";
    }

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
            or ClaimOutcome.VoluntarilyDismissedByOrder => "voluntarily dismissed",
            ClaimOutcome.JudgmentForDefendant when hasCounterclaims => $"judgment for {Name(result.Party)}",
            ClaimOutcome.JudgmentForPlaintiff when hasCounterclaims => $"judgment for {Prose.List(claim.Claim.By.Select(Name))}",
            _ => StateLabels.For(result),
        };
        return StateLabels.For(result.Ground) is { } why ? $"{outcome} {why}" : outcome;
    }

    private string Name(string party) => courtCase.PartyName(party, state.AsOf);

    public IEnumerable<string> Liability()
    {
        var found = state
            .Claims.Where(claim => claim.Results.Any(result => result.Outcome == ClaimOutcome.LiabilityFoundDamagesOpen))
            .GroupBy(claim => _sides.OpenRemedy(claim.Claim));
        foreach (var open in found)
            yield return $"liability found on {_sides.Count(open.Select(claim => claim.Claim))}, {open.Key} open"
                + PossiblePhrase.InBrackets(open.Select(PossiblePhrase.For).FirstOrDefault(hedge => hedge is not null));
    }
}
