using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>Describes <see cref="DocketReopened"/>.</summary>
internal sealed class DocketReopenedDescriptor : EffectDescriptor<DocketReopened>
{
    public override string Key => "docketReopened";

    protected override string Phrase => "{0} reopened";

    protected override DocketReopened Fields(Mapper m, string id, DocketReopened? e) => new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(DocketReopened effect) => [Antecedent.From<DocketTerminated>(effect.Docket)];

    protected override IEnumerable<string> Parties(DocketReopened effect, PartiesOnRecord record) => [];

    protected override AppellateTurn AppellateTurn(DocketReopened effect) => new AppellateTurn.Resumption(effect.Docket);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Status: DocketStatus.Terminated or DocketStatus.JudgmentEntered } docket
            ? [Offer("Docket", $"{docket.Name}: reopened", docket.Now, docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, DocketReopened effect, FoldStep step)
    {
        if (
            state.Dockets[effect.Docket].Status is not (DocketStatus.Terminated or DocketStatus.JudgmentEntered)
            && !IsRevived(effect, step)
        )
            state = state.Impossible(step, "not-terminated", $"reopens {step.DocketName(effect.Docket)}, which had not ended.");
        return state.Move(step, effect.Docket, DocketStatus.Reopened, "reopened");
    }

    /// <summary>True where the order that had ended the docket was undone on appeal: it is open by that already.</summary>
    private static bool IsRevived(DocketReopened effect, FoldStep step) =>
        step.Case.Events.Any(happened =>
            step.IsRulingUndone(happened.Id) && happened.Effects.OfType<DocketTerminated>().Any(ended => ended.Docket == effect.Docket)
        );
}
