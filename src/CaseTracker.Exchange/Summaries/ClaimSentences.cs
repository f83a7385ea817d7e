using CaseTracker.Core;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What became of the claims, those with one answer from one ruling together.</summary>
internal sealed class ClaimSentences(CaseNaming words, SentenceMaker maker)
{
    /// <param name="brief">True where claims are counted rather than named.</param>
    public IEnumerable<SummarySentence> All(bool brief)
    {
        var asserted = words.State.Claims.Where(claim => claim.Asserted && claim.Results.Count > 0).ToList();
        var groups = asserted
            .SelectMany(claim =>
                claim
                    .Results.GroupBy(result => (result.Outcome, result.Ground, result.Event, result.Damages))
                    .Select(group => (claim, group.Key, Parties: group.Select(result => result.Party).ToList()))
            )
            .Where(row => row.Key.Outcome != ClaimOutcome.Pending)
            .GroupBy(row => (row.Key, Parties: row.Parties.Count == row.claim.Results.Count ? "" : words.Parties(row.Parties)));
        foreach (var group in groups)
        {
            var claims = group.Select(row => row.claim).ToList();
            var (outcome, ground, decided, damages) = group.Key.Key;
            var facts = claims.Select(claim => FactRef.Claim(claim.Claim.Id)).Concat(SentenceMaker.Events(decided, damages));
            var against = group.Key.Parties is { Length: > 0 } parties ? $" as to {parties}" : "";
            yield return maker.Say($"{Text(Subject(claims, asserted.Count, brief), outcome, ground, decided, damages)}{against}.", facts);
        }
    }

    private string Text(string subject, ClaimOutcome outcome, ClaimGround ground, string? decided, string? damages)
    {
        var on = decided is null ? "" : $" {words.On(decided)}";
        var why = StateLabels.For(ground) is { } known ? $" {known}" : "";
        var low = char.ToLowerInvariant(subject[0]) + subject[1..];
        var hasAward = words.State.Awards.Any(award => award.Steps.Count > 0);
        return outcome switch
        {
            ClaimOutcome.LiabilityFoundDamagesOpen =>
                $"The court found liability on {low}{on}{(hasAward ? "" : " and left the damages open")}",
            ClaimOutcome.LiabilityFoundDamagesAwarded =>
                $"The court found liability on {low}{on}; damages were awarded{(damages is null ? "" : $" {words.On(damages)}")}",
            ClaimOutcome.JudgmentForPlaintiff => $"The plaintiff won judgment on {low}{on}",
            ClaimOutcome.JudgmentForDefendant => $"The defence won judgment on {low}{on}",
            ClaimOutcome.JudgmentByConsent => $"A judgment by consent disposed of {low}{on}",
            ClaimOutcome.JudgmentByDefault => $"A judgment by default disposed of {low}{on}",
            ClaimOutcome.DismissedPrejudiceNotStated =>
                $"The court dismissed {low}{why}{on}; whether with or without prejudice is not stated",
            ClaimOutcome.DismissedWithPrejudice or ClaimOutcome.DismissedWithoutPrejudice or ClaimOutcome.DismissedWithLeaveToAmend =>
                $"The court dismissed {low}{why} {StateLabels.For(outcome)["dismissed ".Length..]}{on}",
            ClaimOutcome.Reversed or ClaimOutcome.Vacated =>
                $"The ruling on {low} {(outcome == ClaimOutcome.Reversed ? "was reversed" : "was vacated")}{on}, so that it is open again",
            ClaimOutcome.VoluntarilyDismissedByNotice => $"The plaintiff dropped {low} by notice{on}",
            ClaimOutcome.VoluntarilyDismissedByStipulation => $"The plaintiff dropped {low} by stipulation{on}",
            ClaimOutcome.VoluntarilyDismissedByOrder => $"The court dismissed {low} at the plaintiff’s request{on}",
            ClaimOutcome.Settled => $"The parties settled {low}{on}",
            _ => $"A court reinstated {low}{on}",
        };
    }

    private static string Subject(List<ClaimState> claims, int all, bool brief)
    {
        if (claims.Count == 1)
        {
            var title = claims[0].Claim.Title;
            return title.StartsWith("The ", StringComparison.Ordinal) ? title : $"The claim “{title}”";
        }

        if (claims.Count == all)
            return all == 2 ? "Both claims" : $"All {Prose.Count(all, "claim")}";
        return brief
            ? Prose.Capital($"{Prose.Count(claims.Count, "claim")}")
            : $"The claims {Prose.List(claims.Select(claim => $"“{claim.Claim.Title}”"))}";
    }
}
