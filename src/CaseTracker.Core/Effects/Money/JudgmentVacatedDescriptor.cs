using CaseTracker.Core.Description;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="JudgmentVacated"/>.</summary>
internal sealed class JudgmentVacatedDescriptor : EffectDescriptor<JudgmentVacated>
{
    public override string Key => "judgmentVacated";

    protected override string Phrase => "judgment in {0} vacated";

    protected override JudgmentVacated Fields(Mapper m, string id, JudgmentVacated? e) =>
        new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(JudgmentVacated effect) => [Antecedent.From<JudgmentEntered>(effect.Docket)];

    protected override IEnumerable<string> Parties(JudgmentVacated effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { HasJudgment: true } docket
            ? [Offer("Judgment", $"{docket.Name}: judgment vacated", docket.Now, docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, JudgmentVacated effect, FoldStep step)
    {
        state = state.MustHaveJudgment(step, effect.Docket, "vacates");
        if (!step.IsUndone)
            state = WithoutItsRelief(Vacated(state, effect.Docket, step), state.Dockets[effect.Docket].Judgment, effect.Docket, step);
        return state.Move(step, effect.Docket, DocketStatus.Reopened, "judgment vacated");
    }

    /// <summary>The awards in the judgment fall with it, and its claims are interlocutory again.</summary>
    private static FoldState Vacated(FoldState state, string docket, FoldStep step)
    {
        var claims = state.ClaimsIn.Where(pair => pair.Value == docket).Select(pair => pair.Key);
        var fallen = state.AwardsInJudgment(docket).Select(award => award with { Stage = AwardStage.Undone, Undone = step.Event.Id });
        return state with
        {
            WithJudgment = state.WithJudgment.Remove(docket),
            Dockets = state.Dockets.SetItem(docket, state.Dockets[docket] with { Judgment = null }),
            Awards = state.Awards.SetItems(fallen.Select(award => KeyValuePair.Create(award.Award.Id, award))),
            Claims = state.Claims.SetItems(
                claims.Select(claim => KeyValuePair.Create(claim, state.Claims[claim] with { Interlocutory = true }))
            ),
        };
    }

    /// <summary>The injunctions that a judgment held end with it, and what it alone decided is open again. Where the same order has damages
    /// tried anew, liability stays found.</summary>
    private static FoldState WithoutItsRelief(FoldState state, string? judgment, string docket, FoldStep step)
    {
        if (judgment is null)
            return state;
        var entered = step.EventOf(judgment).Effects.OfType<JudgmentEntered>().Where(one => one.Docket == docket).ToList();
        foreach (var injunction in entered.SelectMany(one => one.Injunctions).Distinct())
            if (InjunctionRules.Binds(state.Injunctions[injunction].Status))
                state = state.Turn(step, injunction, InjunctionStatus.Dissolved, step.Turned(InjunctionStepKind.Dissolved));
        var isRetried = step.Event.Effects.OfType<NewTrialOrdered>().Any();
        foreach (var claim in entered.SelectMany(one => one.Claims).Distinct())
        {
            var decided = state.Claims[claim].Results.Where(result => result.Event == judgment).Select(result => result.Party).ToHashSet();
            if (decided.Count > 0)
                state = isRetried
                    ? state.LiabilityAlone(claim)
                    : state.UndoClaim(claim, ReviewOutcome.Vacated, step.Event.Id, decided.Contains);
        }

        return state;
    }
}
