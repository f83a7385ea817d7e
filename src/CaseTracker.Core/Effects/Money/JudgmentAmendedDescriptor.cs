using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="JudgmentAmended"/>.</summary>
internal sealed class JudgmentAmendedDescriptor : EffectDescriptor<JudgmentAmended>
{
    public override string Key => "judgmentAmended";

    protected override string Phrase => "judgment in {0} amended";

    protected override JudgmentAmended Fields(Mapper m, string id, JudgmentAmended? e) =>
        new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(JudgmentAmended effect) => [Antecedent.From<JudgmentEntered>(effect.Docket)];

    protected override IEnumerable<string> Parties(JudgmentAmended effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { HasJudgment: true } docket
            ? [Offer("Judgment", $"{docket.Name}: judgment amended", docket.Now, docket.Id)]
            : [];

    /// <summary>What was remitted before stands in the judgment as amended.</summary>
    protected override FoldState Fold(FoldState state, JudgmentAmended effect, FoldStep step)
    {
        state = state.MustHaveJudgment(step, effect.Docket, "amends");
        if (!step.IsUndone)
            state = state
                .Awards.Values.Where(award =>
                    award is { Stage: AwardStage.Remitted, Judgment: not null }
                    && state.AwardsIn.GetValueOrDefault(award.Award.Id) == effect.Docket
                )
                .Aggregate(state, (next, award) => next.With(award with { Stage = AwardStage.InJudgment, Judgment = step.Event.Id }));
        return state.Say(step, FactRef.DocketJudgment(effect.Docket), "Judgment", "entered", "amended");
    }
}
