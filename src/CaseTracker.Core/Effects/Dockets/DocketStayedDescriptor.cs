using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>Describes <see cref="DocketStayed"/>.</summary>
internal sealed class DocketStayedDescriptor : EffectDescriptor<DocketStayed>
{
    public override string Key => "docketStayed";

    protected override string Phrase => "{0} stayed";

    protected override DocketStayed Fields(Mapper m, string id, DocketStayed? e) => new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override string? Brings(DocketStayed effect) => effect.Docket;

    protected override IEnumerable<Antecedent> Needs(DocketStayed effect) => [];

    protected override IEnumerable<string> Parties(DocketStayed effect, PartiesOnRecord record) => [];

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is DocketSubject { Status: DocketStatus.Pending or DocketStatus.Reopened } docket
            ? [Offer("Docket", $"{docket.Name}: stayed", docket.Now, docket.Id)]
            : [];

    protected override FoldState Fold(FoldState state, DocketStayed effect, FoldStep step)
    {
        var now = state.Dockets[effect.Docket];
        var isStillStayed = now.Status == DocketStatus.Stayed && !(step.Start.Latest is { } start && now.StayTerm.HasEndedBy(start));
        if (isStillStayed)
            state = state.Impossible(step, "stayed-twice", $"stays {step.DocketName(effect.Docket)}, which is stayed already.");
        if (!step.IsUndone && now.Status is not (DocketStatus.Stayed or DocketStatus.NotOpen))
            state = state with { BeforeStay = state.BeforeStay.SetItem(effect.Docket, now.Status) };
        return state.Move(step, effect.Docket, DocketStatus.Stayed, "stayed", step.Term());
    }

    protected override string Turn(DocketStayed effect, CaseEvent happened, CourtCase courtCase) => "stay";
}
