using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="SettlementApproved"/>.</summary>
internal sealed class SettlementApprovedDescriptor : EffectDescriptor<SettlementApproved>
{
    public override string Key => "settlementApproved";

    protected override string Phrase => "settlement in {0} approved";

    protected override SettlementApproved Fields(Mapper m, string id, SettlementApproved? e) =>
        new(m.Target(Key, e?.Docket, "docket"), m.Word("stage", e?.Stage ?? default)) { Id = id };

    protected override IEnumerable<Antecedent> Needs(SettlementApproved effect) => [Antecedent.From<SettlementReached>(effect.Docket)];

    protected override IEnumerable<string> Parties(SettlementApproved effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Settlement: { IsFinal: false, Status: not SettlementStatus.Rejected } settlement } docket
            ?
            [
                Offer(
                    "Settlement",
                    $"{docket.Name}: settlement approved",
                    StateLabels.For(settlement.Status),
                    docket.Id,
                    EffectField.Choice<ApprovalStage>("stage", "Approval")
                ),
            ]
            : [];

    protected override FoldState Fold(FoldState state, SettlementApproved effect, FoldStep step) =>
        state.Move(
            step,
            effect.Docket,
            effect.Stage == ApprovalStage.Final ? SettlementStatus.FinallyApproved : SettlementStatus.PreliminarilyApproved
        );

    protected override string? Turn(SettlementApproved effect, CaseEvent happened, CourtCase courtCase) =>
        effect.Stage == ApprovalStage.Final ? "settlement approved" : null;
}
