using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="AwardAdjusted"/>.</summary>
internal sealed class AwardAdjustedDescriptor : EffectDescriptor<AwardAdjusted>
{
    public override string Key => "awardAdjusted";

    protected override string Phrase => "award {0} adjusted";

    protected override AwardAdjusted Fields(Mapper m, string id, AwardAdjusted? e) =>
        new(
            m.Target(Key, e?.Award, "award"),
            m.Word("component", e?.Component ?? default),
            m.Required("to", e?.To ?? default, Scalars.Amount),
            m.Word("instrument", e?.Instrument ?? default)
        )
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(AwardAdjusted effect) => [Antecedent.From<AwardMade>(effect.Award)];

    protected override IEnumerable<string> Parties(AwardAdjusted effect, PartiesOnRecord record) => record.OfAward(effect.Award);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is ComponentSubject part
            ?
            [
                part.Offer(
                    Key,
                    $"{part.Name}, adjusted otherwise",
                    EffectField.Amount("to", "To"),
                    EffectField.Choice<AdjustmentInstrument>("instrument", "By")
                ),
            ]
            : [];

    protected override FoldState Fold(FoldState state, AwardAdjusted effect, FoldStep step)
    {
        if (!state.HasAward(step, effect.Award, out state))
            return state;
        var adjusted = new AwardStep(step.Event.Id, AwardStepKind.Adjustment, state.Awards[effect.Award].Components, [])
        {
            Instrument = effect.Instrument,
            Inferred = step.Inferred,
        };
        return state.SetComponent(step, effect.Award, effect.Component, effect.To, adjusted, StateLabels.For(effect.Instrument));
    }

    protected override IEnumerable<AwardFigure> Figures(AwardAdjusted effect) => [new(effect.Award, effect.Component, effect.To)];
}
