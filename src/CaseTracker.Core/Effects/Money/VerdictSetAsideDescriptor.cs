using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="VerdictSetAside"/>.</summary>
internal sealed class VerdictSetAsideDescriptor : EffectDescriptor<VerdictSetAside>
{
    public override string Key => "verdictSetAside";

    protected override string Phrase => "verdict on award {0} set aside";

    protected override VerdictSetAside Fields(Mapper m, string id, VerdictSetAside? e) =>
        new(
            m.Target(Key, e?.Award, "award"),
            m.Word("by", e?.By ?? default),
            m.List("components", e?.Components, Scalars.Word<ComponentKind>())
        )
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(VerdictSetAside effect) => [Antecedent.From<AwardMade>(effect.Award)];

    protected override IEnumerable<string> Parties(VerdictSetAside effect, PartiesOnRecord record) => record.OfAward(effect.Award);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is AwardSubject { IsMade: true, Award: { IsFallen: false } state } award
            ?
            [
                Offer(
                    "Money",
                    $"{award.Title}: set aside by the trial court",
                    StateLabels.For(state.Stage),
                    award.Id,
                    EffectField.Choice<SetAsideGround>("by", "By")
                ),
            ]
            : [];

    protected override FoldState Fold(FoldState state, VerdictSetAside effect, FoldStep step)
    {
        if (!state.HasAward(step, effect.Award, out state))
            return state;
        var award = state.Awards[effect.Award];
        var parts = effect.Components.Where(award.Components.ContainsKey).ToList();
        if (parts.Count < effect.Components.Count)
            state = state.Impossible(step, "no-component", "sets aside a part of an award that was not awarded.");
        return parts.Count == 0 || parts.Count == award.Components.Count
            ? state.SetAside(step, effect.Award, effect.By)
            : state.SetAsideInPart(step, effect.Award, effect.By, parts);
    }

    protected override string Turn(VerdictSetAside effect, Cases.CaseEvent happened, Cases.CourtCase courtCase) => "set aside";
}
