using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What a court above took away of a judgment and sent back, as long as nothing has been given anew.</summary>
internal sealed class ReopenedRemedy(CaseNaming words, AppealSentences appeals)
{
    private readonly ClaimSides _sides = new(words.Case);

    /// <summary>"the damages on two claims"; null where nothing is open again.</summary>
    public (string What, IReadOnlyList<FactRef> Facts)? Find()
    {
        if (words.State.Headline is not (CaseHeadline.JudgmentEntered or CaseHeadline.JudgmentOnAppeal))
            return null;
        var back = words
            .State.Appeals.Where(appeal => appeal is { Remanded: true, HasTakenHold: true } && appeals.IsStanding(appeal))
            .Select(appeal => appeal.DecidedIn)
            .ToList();
        var fallen = words
            .State.Awards.Where(award => award is { IsFallen: true, Review: not null })
            .SelectMany(award => award.Award.Claims);
        var open = words
            .State.Claims.Where(claim =>
                fallen.Contains(claim.Claim.Id)
                && claim.Results.Any(result => result.Outcome == ClaimOutcome.JudgmentForPlaintiff)
                && !words.HasMoneyFor(claim.Claim)
            )
            .Select(claim => claim.Claim)
            .ToList();
        return open.Count == 0 || back.Count == 0
            ? null
            : (
                $"the {_sides.OpenRemedy(open[0])} on {_sides.Count(open)}",
                [.. open.Select(claim => FactRef.Claim(claim.Id)), .. SentenceMaker.Events(back)]
            );
    }
}
