using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>Describes <see cref="InjunctionIssued"/>.</summary>
internal sealed class InjunctionIssuedDescriptor : EffectDescriptor<InjunctionIssued>
{
    public override string Key => "injunctionIssued";

    protected override string Phrase => "injunction {0} issued";

    protected override InjunctionIssued Fields(Mapper m, string id, InjunctionIssued? e) =>
        new(m.Target(Key, e?.Injunction, "injunction")) { Id = id };

    protected override string? Brings(InjunctionIssued effect) => effect.Injunction;

    protected override IEnumerable<Antecedent> Needs(InjunctionIssued effect) => [];

    protected override IEnumerable<string> Parties(InjunctionIssued effect, PartiesOnRecord record) =>
        record.OfInjunction(effect.Injunction);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is InjunctionSubject { IsIssued: false } injunction
            ? [Offer("Injunctions", $"{injunction.Title}: issued", injunction.Now, injunction.Id)]
            : [];

    protected override FoldState Fold(FoldState state, InjunctionIssued effect, FoldStep step) =>
        Issue(state, effect, step, InjunctionStatus.InForce);

    protected override FoldState FoldBefore(FoldState state, InjunctionIssued effect, FoldStep step) =>
        Issue(state, effect, step, InjunctionStatus.NotYetInEffect);

    protected override string Delayed(InjunctionIssued effect, FoldStep step) => $"the {InjunctionPhrase.Name(effect.Injunction, step)}";

    private static FoldState Issue(FoldState state, InjunctionIssued effect, FoldStep step, InjunctionStatus valid)
    {
        var injunction = state.Injunctions[effect.Injunction];
        if (injunction.Issued is not null)
            state = state.Impossible(step, "issued-twice", "issues an injunction that was issued already.");
        state = state.With(injunction with { Issued = step.Event.Id });
        state = state with { InjunctionTerms = state.InjunctionTerms.SetItem(effect.Injunction, step.Term()) };
        var status = step.IsUndone ? InjunctionStatus.Undone : valid;
        return state.Turn(
            step,
            effect.Injunction,
            status,
            step.Turned(InjunctionStepKind.Issued) with
            {
                Issued = injunction.Injunction.Kind,
            }
        );
    }

    protected override string Turn(InjunctionIssued effect, CaseEvent happened, CourtCase courtCase) => "injunction";

    protected override InjunctionTurn InjunctionTurn(InjunctionIssued effect) => new(effect.Injunction, InjunctionStepKind.Issued);
}
