using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>Describes <see cref="DocketResumed"/>.</summary>
internal sealed class DocketResumedDescriptor : EffectDescriptor<DocketResumed>
{
    public override string Key => "docketResumed";

    protected override string Phrase => "{0} goes on";

    protected override DocketResumed Fields(Mapper m, string id, DocketResumed? e) => new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(DocketResumed effect) => [Antecedent.From<DocketStayed>(effect.Docket)];

    protected override IEnumerable<string> Parties(DocketResumed effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Status: DocketStatus.Stayed or DocketStatus.Removed } docket
            ? [Offer("Docket", $"{docket.Name}: resumed", docket.Now, docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, DocketResumed effect, FoldStep step) =>
        state.Dockets[effect.Docket].Status switch
        {
            DocketStatus.Stayed => state.Move(step, effect.Docket, state.StatusBeforeStay(effect.Docket), "no longer stayed"),
            DocketStatus.Removed => state.Move(step, effect.Docket, DocketStatus.Pending, "pending again"),
            _ => state.Impossible(step, "not-stayed", $"resumes {step.DocketName(effect.Docket)}, which is not stayed."),
        };
}
