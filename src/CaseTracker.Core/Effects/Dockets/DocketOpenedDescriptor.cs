using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>Describes <see cref="DocketOpened"/>.</summary>
internal sealed class DocketOpenedDescriptor : EffectDescriptor<DocketOpened>
{
    public override string Key => "docketOpened";

    protected override string Phrase => "{0} opened";

    protected override DocketOpened Fields(Mapper m, string id, DocketOpened? e) => new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(DocketOpened effect) => [];

    protected override IEnumerable<string> Parties(DocketOpened effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Status: DocketStatus.NotOpen } docket
            ? [Offer("Docket", $"{docket.Name}: opened", docket.Now, docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, DocketOpened effect, FoldStep step)
    {
        if (state.Dockets[effect.Docket].Status != DocketStatus.NotOpen)
            state = state.Impossible(step, "opened-twice", $"opens {step.DocketName(effect.Docket)}, which was open already.");
        return state.Move(step, effect.Docket, DocketStatus.Pending, "opened");
    }

    /// <summary>The docket that follows no other is the case's first.</summary>
    protected override string? Turn(DocketOpened effect, CaseEvent happened, CourtCase courtCase) =>
        courtCase.Dockets.Any(docket => docket.Id == effect.Docket && docket.Links.Count == 0) ? "filing" : null;
}
