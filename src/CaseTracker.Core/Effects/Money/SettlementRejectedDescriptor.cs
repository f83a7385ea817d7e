using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="SettlementRejected"/>.</summary>
internal sealed class SettlementRejectedDescriptor : EffectDescriptor<SettlementRejected>
{
    public override string Key => "settlementRejected";

    protected override string Phrase => "settlement in {0} rejected";

    protected override SettlementRejected Fields(Mapper m, string id, SettlementRejected? e) =>
        new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(SettlementRejected effect) => [Antecedent.From<SettlementReached>(effect.Docket)];

    protected override IEnumerable<string> Parties(SettlementRejected effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Settlement: { IsFinal: false, Status: not SettlementStatus.Rejected } settlement } docket
            ? [Offer("Settlement", $"{docket.Name}: settlement rejected", StateLabels.For(settlement.Status), docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, SettlementRejected effect, FoldStep step) =>
        state.Move(step, effect.Docket, SettlementStatus.Rejected);
}
