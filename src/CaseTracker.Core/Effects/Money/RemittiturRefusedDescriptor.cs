using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="RemittiturRefused"/>.</summary>
internal sealed class RemittiturRefusedDescriptor : EffectDescriptor<RemittiturRefused>
{
    public override string Key => "remittiturRefused";

    protected override string Phrase => "remittitur of award {0} refused";

    protected override RemittiturRefused Fields(Mapper m, string id, RemittiturRefused? e) =>
        new(m.Target(Key, e?.Award, "award")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(RemittiturRefused effect) => [Antecedent.From<RemittiturOffered>(effect.Award)];

    protected override IEnumerable<string> Parties(RemittiturRefused effect, PartiesOnRecord record) => record.OfAward(effect.Award);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is AwardSubject { Award.Remittitur: RemittiturStatus.AcceptanceNotKnown } award
            ? [Offer("Money", $"{award.Title}: the plaintiff refuses the remittitur", "not known whether accepted", award.Id)]
            : [];

    protected override FoldState Fold(FoldState state, RemittiturRefused effect, FoldStep step) =>
        state.Answer(step, effect.Award, RemittiturStatus.Refused);
}
