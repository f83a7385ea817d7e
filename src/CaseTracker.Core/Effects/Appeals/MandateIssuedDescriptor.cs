using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>Describes <see cref="MandateIssued"/>.</summary>
internal sealed class MandateIssuedDescriptor : EffectDescriptor<MandateIssued>
{
    public override string Key => "mandateIssued";

    protected override string Phrase => "mandate issued, {0}";

    protected override MandateIssued Fields(Mapper m, string id, MandateIssued? e) => new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(MandateIssued effect) => [Antecedent.From<AppealDecided>(effect.Docket)];

    protected override IEnumerable<string> Parties(MandateIssued effect, PartiesOnRecord record) => record.OfAppeal(effect.Docket);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Appeal: { IsOpen: false, Mandate: not MandateStatus.Issued } appeal } docket
            ? [Offer("Appeal", $"{docket.Name}: mandate issued", StateLabels.Mandate(appeal), docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, MandateIssued effect, FoldStep step) =>
        state.HasAppeal(step, effect.Docket, out state)
            ? state
                .MustBeDecided(step, effect.Docket, "mandate-before-decision", "issues the mandate")
                .SetMandate(step, effect.Docket, MandateStatus.Issued)
            : state;

    protected override AppellateTurn AppellateTurn(MandateIssued effect) => new AppellateTurn.Mandate(effect.Docket);
}
