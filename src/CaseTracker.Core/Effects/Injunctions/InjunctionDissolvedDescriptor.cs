using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>Describes <see cref="InjunctionDissolved"/>.</summary>
internal sealed class InjunctionDissolvedDescriptor : EffectDescriptor<InjunctionDissolved>
{
    public override string Key => "injunctionDissolved";

    protected override string Phrase => "injunction {0} dissolved";

    protected override InjunctionDissolved Fields(Mapper m, string id, InjunctionDissolved? e) =>
        new(m.Target(Key, e?.Injunction, "injunction")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(InjunctionDissolved effect) => [Antecedent.From<InjunctionIssued>(effect.Injunction)];

    protected override IEnumerable<string> Parties(InjunctionDissolved effect, PartiesOnRecord record) =>
        record.OfInjunction(effect.Injunction);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is InjunctionSubject { IsLive: true } injunction
            ? [Offer("Injunctions", $"{injunction.Title}: dissolved", injunction.Now, injunction.Id)]
            : [];

    protected override FoldState Fold(FoldState state, InjunctionDissolved effect, FoldStep step) =>
        state.HasInjunction(step, effect.Injunction, "dissolves", out state)
            ? state.Turn(step, effect.Injunction, InjunctionStatus.Dissolved, step.Turned(InjunctionStepKind.Dissolved))
            : state;

    protected override InjunctionTurn InjunctionTurn(InjunctionDissolved effect) => new(effect.Injunction, InjunctionStepKind.Dissolved);
}
