using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="JudgmentSatisfied"/>.</summary>
internal sealed class JudgmentSatisfiedDescriptor : EffectDescriptor<JudgmentSatisfied>
{
    public override string Key => "judgmentSatisfied";

    protected override string Phrase => "judgment in {0} satisfied";

    protected override JudgmentSatisfied Fields(Mapper m, string id, JudgmentSatisfied? e) =>
        new(m.Target(Key, e?.Docket, "docket"), m.Targets("awards", e?.Awards, "award")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(JudgmentSatisfied effect) => [Antecedent.From<JudgmentEntered>(effect.Docket)];

    protected override IEnumerable<string> Parties(JudgmentSatisfied effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { HasJudgment: true } docket
            ? [Offer("Judgment", $"{docket.Name}: judgment satisfied", docket.Now, docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, JudgmentSatisfied effect, FoldStep step)
    {
        state = state.MustHaveJudgment(step, effect.Docket, "satisfies");
        if (!step.IsUndone)
            state = state
                .AwardsInJudgment(effect.Docket)
                .Where(award => effect.Awards.Count == 0 || effect.Awards.Contains(award.Award.Id))
                .Aggregate(state, (next, award) => next.With(award with { Stage = AwardStage.Satisfied }));
        return state.Say(step, FactRef.DocketJudgment(effect.Docket), "Judgment", "entered", "satisfied");
    }
}
