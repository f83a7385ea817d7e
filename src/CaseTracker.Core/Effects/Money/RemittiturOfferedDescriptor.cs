using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="RemittiturOffered"/>.</summary>
internal sealed class RemittiturOfferedDescriptor : EffectDescriptor<RemittiturOffered>
{
    public override string Key => "remittiturOffered";

    protected override string Phrase => "award {0} remitted";

    protected override RemittiturOffered Fields(Mapper m, string id, RemittiturOffered? e) =>
        new(
            m.Target(Key, e?.Award, "award"),
            m.Word("component", e?.Component ?? default),
            m.Required("to", e?.To ?? default, Scalars.Amount)
        )
        {
            Id = id,
        };

    protected override string? Brings(RemittiturOffered effect) => effect.Award;

    protected override IEnumerable<Antecedent> Needs(RemittiturOffered effect) => [Antecedent.From<AwardMade>(effect.Award)];

    protected override IEnumerable<string> Parties(RemittiturOffered effect, PartiesOnRecord record) => record.OfAward(effect.Award);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is ComponentSubject part
            ? [part.Offer(Key, $"{part.Name}, remittitur offered", EffectField.Amount("to", "Reduced to"))]
            : [];

    protected override FoldState Fold(FoldState state, RemittiturOffered effect, FoldStep step)
    {
        if (!state.HasAward(step, effect.Award, out state))
            return state;
        var before = state.Awards[effect.Award];
        if (!before.Components.ContainsKey(effect.Component))
            state = state.Impossible(step, "no-component", $"remits the {EnumTerm.For(effect.Component)} part, which was not awarded.");
        var remitted = new AwardStep(step.Event.Id, AwardStepKind.Remittitur, before.Components, []);
        state = state.SetComponent(step, effect.Award, effect.Component, effect.To, remitted, "remittitur; binds if accepted");
        return state.With(state.Awards[effect.Award].At(AwardStage.Remitted) with { Remittitur = RemittiturStatus.AcceptanceNotKnown });
    }

    protected override IEnumerable<AwardFigure> Figures(RemittiturOffered effect) => [new(effect.Award, effect.Component, effect.To)];
}
