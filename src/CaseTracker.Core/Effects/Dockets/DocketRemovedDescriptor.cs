using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>Describes <see cref="DocketRemoved"/>.</summary>
internal sealed class DocketRemovedDescriptor : EffectDescriptor<DocketRemoved>
{
    public override string Key => "docketRemoved";

    protected override string Phrase => "{0} removed to a federal court";

    protected override DocketRemoved Fields(Mapper m, string id, DocketRemoved? e) => new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(DocketRemoved effect) => [];

    protected override IEnumerable<string> Parties(DocketRemoved effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Appeal: null, Status: DocketStatus.Pending } docket
            ? [Offer("Docket", $"{docket.Name}: removed to a federal court", docket.Now, docket.Id)]
            : [];

    /// <summary>A docket whose opening is not recorded is open all the same.</summary>
    protected override FoldState Fold(FoldState state, DocketRemoved effect, FoldStep step) =>
        state.Dockets[effect.Docket].Status is DocketStatus.Pending or DocketStatus.NotOpen
            ? state.Move(step, effect.Docket, DocketStatus.Removed, StateLabels.For(DocketStatus.Removed))
            : state.Impossible(step, "not-pending", $"removes {step.DocketName(effect.Docket)}, which is not pending.");

    protected override string Turn(DocketRemoved effect, CaseEvent happened, CourtCase courtCase) => "removal";
}
