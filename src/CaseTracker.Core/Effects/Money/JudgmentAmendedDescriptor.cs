using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="JudgmentAmended"/>.</summary>
internal sealed class JudgmentAmendedDescriptor : EffectDescriptor<JudgmentAmended>
{
    public override string Key => "judgmentAmended";

    protected override string Phrase => "judgment in {0} amended";

    protected override JudgmentAmended Fields(Mapper m, string id, JudgmentAmended? e) =>
        new(m.Target(Key, e?.Docket, "docket"), m.Targets("awards", e?.Awards, "award")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(JudgmentAmended effect) =>
        [Antecedent.From<JudgmentEntered>(effect.Docket), .. effect.Awards.Select(Antecedent.From<AwardMade>)];

    protected override IEnumerable<string> Parties(JudgmentAmended effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { HasJudgment: true } docket
            ?
            [
                Offer(
                    "Judgment",
                    $"{docket.Name}: judgment amended",
                    docket.Now,
                    docket.Id,
                    EffectField.Several(
                        "awards",
                        "Awards put into it",
                        docket
                            .State.Awards.Where(award => award.Steps.Count > 0 && award.Judgment is null && !award.IsFallen)
                            .Select(award => (award.Award.Id, award.Award.Title))
                    ) with
                    {
                        IsOptional = true,
                    }
                ),
            ]
            : [];

    /// <summary>What was in the judgment, what was remitted before and what the amendment adds stand in the judgment as amended.</summary>
    protected override FoldState Fold(FoldState state, JudgmentAmended effect, FoldStep step)
    {
        state = state.MustHaveJudgment(step, effect.Docket, "amends");
        if (!step.IsUndone)
            state = state
                .Awards.Values.Where(award =>
                    award is { Stage: AwardStage.Remitted or AwardStage.InJudgment, Judgment: not null }
                    && state.AwardsIn.GetValueOrDefault(award.Award.Id) == effect.Docket
                )
                .Aggregate(state, (next, award) => next.With(award with { Stage = AwardStage.InJudgment, Amended = step.Event.Id }));
        foreach (var added in effect.Awards)
            if (state.HasAward(step, added, out state) && state.Awards[added].Judgment is null)
            {
                state = state.With(state.Awards[added].At(AwardStage.InJudgment) with { Judgment = step.Event.Id, In = effect.Docket });
                state = (state with { AwardsIn = state.AwardsIn.SetItem(added, effect.Docket) }).WithJudgmentFor(
                    step,
                    state.Awards[added].Award
                );
            }

        return state.Say(step, FactRef.DocketJudgment(effect.Docket), "Judgment", "entered", "amended");
    }
}
