using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>How a part of what was decided below changes when the decision of the court above takes hold.</summary>
internal static class ReviewedPartRules
{
    public static FoldState Apply(this FoldState state, FoldStep step, ReviewedPart reviewed) =>
        reviewed.Part switch
        {
            { Award: not null } => state.ApplyToAward(step, reviewed),
            { Claim: not null } => state.ApplyToClaim(step, reviewed),
            _ => state.ApplyToInjunction(step, reviewed),
        };

    private static FoldState ApplyToAward(this FoldState state, FoldStep step, ReviewedPart reviewed)
    {
        var part = reviewed.Part;
        var award = state.Awards[part.Award!];
        if (award.Steps.Count == 0)
            return state.Impossible(step, "no-award", $"reviews the award “{award.Award.Title}”, which was not made.");
        if (part.Outcome == ReviewOutcome.Reinstated)
            return state.Reinstate(step, part);
        if (award.IsFallen)
            return state;
        if (part.Against.Count > 0)
            return part.IsUndoing ? state.Release(step, award, part.Outcome, part.Against) : state;
        if (part.To is { } to)
        {
            var modified = new AwardStep(step.Event.Id, AwardStepKind.OnAppeal, award.Components, []);
            return state.SetComponent(step, part.Award!, part.Component!.Value, to, modified, "modified on appeal");
        }

        var fallen = award
            .Components.Keys.Where(component => (part.Component is null || part.Component == component) && reviewed.Takes(component))
            .ToList();
        return fallen.Count == award.Components.Count ? state.FallOnAppeal(step, part.Award!, part.Outcome)
            : fallen.Count == 0 ? state
            : state.RemoveComponents(step, part.Award!, AwardStepKind.OnAppeal, fallen, EnumTerm.For(part.Outcome), step.OnAppeal);
    }

    /// <summary>What the trial court had set aside of an award stands again, as it was given, and so does liability on its
    /// claims.</summary>
    private static FoldState Reinstate(this FoldState state, FoldStep step, PartReviewed part)
    {
        var award = state.Awards[part.Award!];
        var given = award.Steps[0];
        if (award is { IsFallen: true, Review: null })
        {
            var kept = new AwardStep(step.Event.Id, AwardStepKind.OnAppeal, award.Components, []);
            state = state
                .With(
                    award with
                    {
                        Stage = AwardRules.StageWhenMade(step.EventOf(given.Event)),
                        Undone = null,
                        Fell = null,
                        Remittitur = RemittiturStatus.None,
                        Steps = award.Remittitur == RemittiturStatus.None ? award.Steps : [.. award.Steps, kept],
                    }
                )
                .Say(step, FactRef.Award(part.Award!), award.Award.Title, StateLabels.For(award.Stage), "reinstated", step.OnAppeal);
        }

        foreach (var (component, sum) in given.Components)
            if (!state.Awards[part.Award!].Components.ContainsKey(component) && (part.Component is null || part.Component == component))
            {
                var again = new AwardStep(step.Event.Id, AwardStepKind.OnAppeal, state.Awards[part.Award!].Components, []);
                state = state.SetComponent(step, part.Award!, component, sum, again, "reinstated on appeal");
            }

        return state.Awards[part.Award!] switch
        {
            { IsFallen: true } => state,
            { Stage: AwardStage.InJudgment } => state.LiableAgain(award.Award, given.Event, ClaimOutcome.JudgmentForPlaintiff),
            _ => state.LiableAgain(award.Award, given.Event, ClaimOutcome.LiabilityFoundDamagesAwarded),
        };
    }

    /// <summary>Some of those who owed an award do no longer; the others owe it as before.</summary>
    private static FoldState Release(
        this FoldState state,
        FoldStep step,
        AwardState award,
        ReviewOutcome outcome,
        IReadOnlyList<string> released
    )
    {
        var (id, left) = (award.Award.Id, award.Award.Payors.Except(released).ToList());
        if (left.Count == 0)
            return state.FallOnAppeal(step, id, outcome);
        if (left.Count == award.Award.Payors.Count)
            return state;
        return state
            .With(award with { Award = award.Award with { Payors = left } })
            .Say(
                step,
                FactRef.Award(id),
                award.Award.Title,
                $"against {step.PartyNames(award.Award.Payors)}",
                $"against {step.PartyNames(left)}",
                step.OnAppeal
            );
    }

    /// <summary>Liability goes with the claim, and the award with the last claim that it was for.</summary>
    private static FoldState ApplyToClaim(this FoldState state, FoldStep step, ReviewedPart reviewed)
    {
        var part = reviewed.Part;
        if (!part.IsUndoing)
            return state;
        var claim = state.Claims[part.Claim!];
        var before = claim.Results.FirstOrDefault(result => reviewed.TakesFor(result.Party))?.Outcome ?? ClaimOutcome.Pending;
        state = state
            .UndoClaim(part.Claim!, part.Outcome, step.Event.Id, reviewed.TakesFor)
            .Say(
                step,
                FactRef.ClaimOutcome(part.Claim!),
                claim.Claim.Title,
                StateLabels.For(before),
                EnumTerm.For(part.Outcome),
                step.OnAppeal
            );
        return state.WithMoneyOfUndone(step, part.Claim!, part.Outcome).WithPayorsReleased(step, part.Claim!, part.Outcome);
    }

    /// <summary>Whoever is no longer liable on any claim that an award is for does not owe it, though others do.</summary>
    private static FoldState WithPayorsReleased(this FoldState state, FoldStep step, string claim, ReviewOutcome outcome) =>
        state
            .Awards.Values.Where(award =>
                award.Steps.Count > 0 && !award.IsFallen && award.Shares.Count == 0 && award.Award.Claims.Contains(claim)
            )
            .Aggregate(
                state,
                (next, award) =>
                {
                    var results = award.Award.Claims.SelectMany(id => next.Claims[id].Results).ToLookup(result => result.Party);
                    var released = award.Award.Payors.Where(payor =>
                        results.Contains(payor) && results[payor].All(result => result.IsLiabilityUndone)
                    );
                    return next.Release(step, award, outcome, [.. released]);
                }
            );

    /// <summary>An award falls with the last claim that it was for; once every claim was reversed, there is nothing to try anew.</summary>
    public static FoldState WithMoneyOfUndone(this FoldState state, FoldStep step, string claim, ReviewOutcome outcome)
    {
        state = state
            .Awards.Values.Where(award =>
                award.Steps.Count > 0
                && !award.IsFallen
                && award.Award.Claims.Contains(claim)
                && award.Award.Claims.All(id => state.Claims[id].IsUndone)
            )
            .Aggregate(state, (next, award) => next.FallOnAppeal(step, award.Award.Id, outcome));
        return state.Claims.Values.Where(one => one.Asserted).All(one => one.IsReversed) ? state.WithTrialHeld(null) : state;
    }

    private static FoldState ApplyToInjunction(this FoldState state, FoldStep step, ReviewedPart reviewed)
    {
        var part = reviewed.Part;
        var injunction = state.Injunctions[part.Injunction!];
        if (!part.IsUndoing || injunction.Issued is null || injunction.Status is InjunctionStatus.Undone or InjunctionStatus.Dissolved)
            return state;
        var fallen = injunction
            .Clauses.Where(clause => (part.Clause is null || part.Clause == clause) && reviewed.TakesClause(clause))
            .ToList();
        if (fallen.Count == injunction.Clauses.Count)
            return state.UndoInjunction(step, part.Injunction!, part.Outcome);
        return state
            .With(
                injunction with
                {
                    Clauses = [.. injunction.Clauses.Except(fallen)],
                    ClauseTurns =
                    [
                        .. injunction.ClauseTurns,
                        .. fallen.Select(clause => new ClauseTurn(
                            clause,
                            part.Outcome == ReviewOutcome.Reversed ? ClauseStatus.Reversed : ClauseStatus.Vacated,
                            step.Event.Id
                        )),
                    ],
                }
            )
            .Turn(
                step,
                part.Injunction!,
                injunction.Status,
                step.Turned(InjunctionStepKind.ModifiedOnAppeal) with
                {
                    Review = part.Outcome,
                },
                injunction.Stay
            );
    }

    /// <summary>The whole of an award falls by a court above.</summary>
    public static FoldState FallOnAppeal(this FoldState state, FoldStep step, string award, ReviewOutcome outcome)
    {
        var before = state.Awards[award];
        if (before.IsFallen || before.Steps.Count == 0)
            return state;
        return state
            .With(before with { Stage = AwardStage.Undone, Undone = step.Event.Id, Review = outcome, Judgment = null })
            .DamagesOpenAgain(before.Award)
            .Say(step, FactRef.Award(award), before.Award.Title, StateLabels.For(before.Stage), EnumTerm.For(outcome), step.OnAppeal);
    }

    /// <summary>What a claim's decision becomes when a court above undoes it.</summary>
    /// <param name="takes">True for the defendants whom it concerns.</param>
    public static FoldState UndoClaim(this FoldState state, string claim, ReviewOutcome outcome, string by, Func<string, bool> takes)
    {
        var now = state.Claims[claim];
        var undone = outcome == ReviewOutcome.Reversed ? ClaimOutcome.Reversed : ClaimOutcome.Vacated;
        var results = now
            .Results.Select(result =>
                takes(result.Party)
                    ? new ClaimResult(result.Party, undone, ClaimGround.NotStated, by) { Was = result.Was ?? result.Outcome }
                    : result
            )
            .ToList();
        return state with { Claims = state.Claims.SetItem(claim, now with { Results = results }) };
    }

    public static FoldState UndoInjunction(this FoldState state, FoldStep step, string injunction, ReviewOutcome outcome)
    {
        state = state.With(state.Injunctions[injunction] with { Review = outcome });
        return state.Turn(
            step,
            injunction,
            InjunctionStatus.Undone,
            step.Turned(InjunctionStepKind.UndoneOnAppeal) with
            {
                Review = outcome,
            }
        );
    }
}
