using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>Describes <see cref="DocketTerminated"/>.</summary>
internal sealed class DocketTerminatedDescriptor : EffectDescriptor<DocketTerminated>
{
    public override string Key => "docketTerminated";

    protected override string Phrase => "{0} terminated";

    protected override DocketTerminated Fields(Mapper m, string id, DocketTerminated? e) =>
        new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override string? Brings(DocketTerminated effect) => effect.Docket;

    protected override IEnumerable<Antecedent> Needs(DocketTerminated effect) => [];

    protected override IEnumerable<string> Parties(DocketTerminated effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Status: DocketStatus.Pending or DocketStatus.Reopened or DocketStatus.Stayed } docket
            ? [Offer("Docket", $"{docket.Name}: ended", docket.Now, docket.Id)]
            : [];

    /// <summary>An appeal whose docket ends without a decision is over too; a docket that ends with a settlement is settled.</summary>
    protected override FoldState Fold(FoldState state, DocketTerminated effect, FoldStep step)
    {
        if (state.Dockets[effect.Docket].Status == DocketStatus.Terminated)
            state = state.Impossible(step, "terminated-twice", $"ends {step.DocketName(effect.Docket)}, which had ended.");
        if (!step.IsUndone && state.Appeals.TryGetValue(effect.Docket, out var appeal))
            state = state with
            {
                Appeals = state.Appeals.SetItem(effect.Docket, appeal with { Ended = true, EndInferred = effect.Inferred }),
            };
        var settled = step.Event.Kind == EventKind.Settlement && !step.Event.Effects.OfType<SettlementReached>().Any();
        if (settled && !state.Appeals.ContainsKey(effect.Docket))
            state = state.Settle(step, effect.Docket, null);
        return state.Move(step, effect.Docket, DocketStatus.Terminated, "terminated");
    }
}
