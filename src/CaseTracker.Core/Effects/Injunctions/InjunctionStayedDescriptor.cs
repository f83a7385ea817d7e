using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>Describes <see cref="InjunctionStayed"/>.</summary>
internal sealed class InjunctionStayedDescriptor : EffectDescriptor<InjunctionStayed>
{
    public override string Key => "injunctionStayed";

    protected override string Phrase => "injunction {0} stayed";

    protected override InjunctionStayed Fields(Mapper m, string id, InjunctionStayed? e) =>
        new(m.Target(Key, e?.Injunction, "injunction"), m.Word("kind", e?.Kind ?? default), m.List("clauses", e?.Clauses, Scalars.Id))
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(InjunctionStayed effect) => [Antecedent.From<InjunctionIssued>(effect.Injunction)];

    protected override IEnumerable<string> Parties(InjunctionStayed effect, PartiesOnRecord record) =>
        record.OfInjunction(effect.Injunction);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is InjunctionSubject { State.Status: InjunctionStatus.InForce or InjunctionStatus.StayedOrInForce } injunction
            ?
            [
                Offer(
                    "Injunctions",
                    $"{injunction.Title}: stayed",
                    injunction.Now,
                    injunction.Id,
                    EffectField.Choice<StayKind>("kind", "Kind of stay")
                ),
            ]
            : [];

    protected override FoldState Fold(FoldState state, InjunctionStayed effect, FoldStep step)
    {
        if (!state.HasInjunction(step, effect.Injunction, "stays", out state))
            return state;
        var term = step.Term();
        var stayed = step.Turned(InjunctionStepKind.Stayed) with { Stay = effect.Kind, Term = term };
        if (effect.Clauses.Count > 0)
            return state.StayClauses(step, effect);
        return state.Turn(step, effect.Injunction, InjunctionStatus.Stayed, stayed, new InjunctionStay(effect.Kind, term, step.Event.Id));
    }

    protected override string? Check(InjunctionStayed effect, CourtCase courtCase) =>
        InjunctionRules.UnknownClause(effect.Injunction, effect.Clauses, courtCase);

    protected override InjunctionTurn InjunctionTurn(InjunctionStayed effect) => new(effect.Injunction, InjunctionStepKind.Stayed);
}
