using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="RemittiturAccepted"/>.</summary>
internal sealed class RemittiturAcceptedDescriptor : EffectDescriptor<RemittiturAccepted>
{
    public override string Key => "remittiturAccepted";

    protected override string Phrase => "remittitur of award {0} accepted";

    protected override RemittiturAccepted Fields(Mapper m, string id, RemittiturAccepted? e) =>
        new(m.Target(Key, e?.Award, "award")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(RemittiturAccepted effect) => [Antecedent.From<RemittiturOffered>(effect.Award)];

    protected override IEnumerable<string> Parties(RemittiturAccepted effect, PartiesOnRecord record) => record.OfAward(effect.Award);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is AwardSubject { Award.Remittitur: RemittiturStatus.AcceptanceNotKnown } award
            ? [Offer("Money", $"{award.Title}: the plaintiff accepts the remittitur", "not known whether accepted", award.Id)]
            : [];

    protected override FoldState Fold(FoldState state, RemittiturAccepted effect, FoldStep step) =>
        state.Answer(step, effect.Award, RemittiturStatus.Accepted);
}
