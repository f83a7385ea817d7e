using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>How an award falls in the court that gave it, and what becomes of the claims it was for.</summary>
internal static class SetAsideRules
{
    public static FoldState SetAside(this FoldState state, FoldStep step, string award, SetAsideGround by)
    {
        var before = state.Awards[award];
        if (step.IsUndone || before.IsFallen)
            return state;
        var fallen = before with { Stage = AwardStage.SetAside, Fell = by, Undone = step.Event.Id, Judgment = null };
        return state
            .With(fallen)
            .DamagesOpenAgain(fallen.Award)
            .Say(step, FactRef.Award(award), before.Award.Title, StateLabels.For(before.Stage), "set aside", EnumTerm.For(by));
    }

    /// <summary>Some parts fall and the others stay as they were.</summary>
    public static FoldState SetAsideInPart(
        this FoldState state,
        FoldStep step,
        string award,
        SetAsideGround by,
        IReadOnlyList<ComponentKind> parts
    ) => state.RemoveComponents(step, award, AwardStepKind.SetAsideInPart, parts, "set aside", EnumTerm.For(by));

    /// <summary>A judgment for the defendant on every claim that an award was for leaves nothing of it: judgment as a matter of
    /// law.</summary>
    private static FoldState SetAsideWithClaims(this FoldState state, FoldStep step, string claim) =>
        state
            .Awards.Values.Where(award =>
                award.Steps.Count > 0
                && !award.IsFallen
                && award.Judgment is null
                && award.Award.Claims.Contains(claim)
                && award.Award.Claims.All(id => state.Claims[id].Results.All(result => result.Outcome == ClaimOutcome.JudgmentForDefendant))
            )
            .Aggregate(state, (next, award) => next.SetAside(step, award.Award.Id, SetAsideGround.JudgmentAsAMatterOfLaw));

    /// <summary>What an outcome of a claim means for the money awarded on it, in whichever order a verdict says them.</summary>
    public static FoldState WithMoneyOf(this FoldState state, FoldStep step, string claim, ClaimOutcome outcome) =>
        outcome switch
        {
            ClaimOutcome.JudgmentForDefendant => state.SetAsideWithClaims(step, claim),
            ClaimOutcome.Reversed => state.WithMoneyOfUndone(step, claim, ReviewOutcome.Reversed),
            ClaimOutcome.Vacated => state.WithMoneyOfUndone(step, claim, ReviewOutcome.Vacated),
            ClaimOutcome.LiabilityFoundDamagesOpen => state
                .Awards.Values.Where(award => award.Steps.Count > 0 && !award.IsFallen && award.Award.Claims.Contains(claim))
                .Aggregate(state, (next, award) => next.DamagesAwarded(award.Steps[^1].Event, award.Award)),
            _ => state,
        };

    /// <summary>Damages are awarded on the claims that they are for.</summary>
    public static FoldState DamagesAwarded(this FoldState state, string by, Award award) =>
        state.Turn(award, ClaimOutcome.LiabilityFoundDamagesOpen, ClaimOutcome.LiabilityFoundDamagesAwarded, by);

    /// <summary>A judgment for the sum is a judgment for the plaintiff on the claims that it is for.</summary>
    public static FoldState WithJudgmentFor(this FoldState state, FoldStep step, Award award) =>
        award.Claims.Aggregate(
            state,
            (next, id) =>
            {
                var claim = next.Claims[id];
                var results = claim
                    .Results.Select(result =>
                        result.Outcome == ClaimOutcome.LiabilityFoundDamagesAwarded
                            ? result with
                            {
                                Outcome = ClaimOutcome.JudgmentForPlaintiff,
                                Event = step.Event.Id,
                            }
                            : result
                    )
                    .ToList();
                return next with { Claims = next.Claims.SetItem(id, claim with { Results = results, Interlocutory = false }) };
            }
        );

    /// <summary>Of a judgment that fell, liability was affirmed: it stays found, and what it costs is open.</summary>
    public static FoldState LiabilityAlone(this FoldState state, string id)
    {
        var claim = state.Claims[id];
        var results = claim
            .Results.Select(result =>
                result.Outcome is ClaimOutcome.JudgmentForPlaintiff or ClaimOutcome.LiabilityFoundDamagesAwarded
                    ? result with
                    {
                        Outcome = ClaimOutcome.LiabilityFoundDamagesOpen,
                        Damages = null,
                    }
                    : result
            )
            .ToList();
        return state with { Claims = state.Claims.SetItem(id, claim with { Results = results }) };
    }

    /// <summary>An award that a later ruling had taken away stands again, and so does what was found for the plaintiff on its
    /// claims.</summary>
    /// <param name="given">The event that gave it.</param>
    /// <param name="outcome">What the claims are now: whether a judgment gives the award.</param>
    public static FoldState LiableAgain(this FoldState state, Award award, string given, ClaimOutcome outcome) =>
        award.Claims.Aggregate(
            state,
            (next, id) =>
            {
                var claim = next.Claims[id];
                var results = claim
                    .Results.Select(result =>
                        result.Outcome
                            is ClaimOutcome.JudgmentForDefendant
                                or ClaimOutcome.LiabilityFoundDamagesOpen
                                or ClaimOutcome.Vacated
                        || result.Was == ClaimOutcome.JudgmentForDefendant
                            ? new ClaimResult(result.Party, outcome, ClaimGround.NotStated, given) { Damages = given }
                            : result
                    )
                    .ToList();
                return next with { Claims = next.Claims.SetItem(id, claim with { Results = results }) };
            }
        );

    /// <summary>Liability stays found; what it costs is to be tried again.</summary>
    public static FoldState DamagesOpenAgain(this FoldState state, Award award) =>
        state.Turn(award, ClaimOutcome.LiabilityFoundDamagesAwarded, ClaimOutcome.LiabilityFoundDamagesOpen, null);

    private static FoldState Turn(this FoldState state, Award award, ClaimOutcome from, ClaimOutcome to, string? by) =>
        award.Claims.Aggregate(
            state,
            (next, id) =>
            {
                var claim = next.Claims[id];
                var results = claim
                    .Results.Select(result => result.Outcome == from ? result with { Outcome = to, Damages = by } : result)
                    .ToList();
                return next with { Claims = next.Claims.SetItem(id, claim with { Results = results }) };
            }
        );
}
