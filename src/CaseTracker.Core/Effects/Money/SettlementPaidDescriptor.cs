using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="SettlementPaid"/>.</summary>
internal sealed class SettlementPaidDescriptor : EffectDescriptor<SettlementPaid>
{
    public override string Key => "settlementPaid";

    protected override string Phrase => "settlement in {0} paid";

    protected override SettlementPaid Fields(Mapper m, string id, SettlementPaid? e) => new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(SettlementPaid effect) => [Antecedent.From<SettlementReached>(effect.Docket)];

    protected override IEnumerable<string> Parties(SettlementPaid effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Settlement: { IsFinal: true, PaidIn: null } settlement } docket
            ? [Offer("Settlement", $"{docket.Name}: settlement paid", StateLabels.For(settlement.Status), docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, SettlementPaid effect, FoldStep step) => state.Pay(step, effect.Docket);
}
