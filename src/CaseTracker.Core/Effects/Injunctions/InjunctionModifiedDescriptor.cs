using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>Describes <see cref="InjunctionModified"/>.</summary>
internal sealed class InjunctionModifiedDescriptor : EffectDescriptor<InjunctionModified>
{
    public override string Key => "injunctionModified";

    protected override string Phrase => "injunction {0} modified";

    protected override InjunctionModified Fields(Mapper m, string id, InjunctionModified? e) =>
        new(
            m.Target(Key, e?.Injunction, "injunction"),
            m.List("clauses", e?.Clauses, Scalars.Id, atLeast: 1),
            m.List("narrowed", e?.Narrowed, Scalars.Id),
            m.Targets("binds", e?.Binds, "party"),
            m.Targets("protects", e?.Protects, "party")
        )
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(InjunctionModified effect) => [Antecedent.From<InjunctionIssued>(effect.Injunction)];

    protected override IEnumerable<string> Parties(InjunctionModified effect, PartiesOnRecord record) =>
        record.OfInjunction(effect.Injunction);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject)
    {
        if (subject is not InjunctionSubject { IsLive: true } injunction)
            return [];
        var clauses = EffectField.Several(
            "clauses",
            "Clauses that hold from now on",
            injunction.State.Injunction.Clauses.Select(clause => (clause.Id, clause.Text))
        );
        return [Offer("Injunctions", $"{injunction.Title}: modified", injunction.Now, injunction.Id, clauses)];
    }

    /// <summary>A stay of the injunction goes on.</summary>
    protected override FoldState Fold(FoldState state, InjunctionModified effect, FoldStep step)
    {
        if (!state.HasInjunction(step, effect.Injunction, "modifies", out state))
            return state;
        var now = state.Injunctions[effect.Injunction];
        if (!step.IsUndone)
            state = state.With(
                now with
                {
                    Clauses = effect.Clauses,
                    Binds = effect.Binds.Count > 0 ? effect.Binds : now.Binds,
                    Protects = effect.Protects.Count > 0 ? effect.Protects : now.Protects,
                    ClauseTurns =
                    [
                        .. now.ClauseTurns,
                        .. now.Clauses.Except(effect.Clauses).Select(id => new ClauseTurn(id, ClauseStatus.LeftOut, step.Event.Id)),
                        .. effect.Clauses.Except(now.Clauses).Select(id => new ClauseTurn(id, ClauseStatus.Holds, step.Event.Id)),
                        .. effect.Narrowed.Select(id => new ClauseTurn(id, ClauseStatus.Narrowed, step.Event.Id)),
                    ],
                }
            );
        return state.Turn(step, effect.Injunction, now.Status, step.Turned(InjunctionStepKind.Modified), now.Stay);
    }

    protected override string Delayed(InjunctionModified effect, FoldStep step) =>
        $"the change of the {InjunctionPhrase.Name(effect.Injunction, step)}";

    protected override string? Check(InjunctionModified effect, CourtCase courtCase) =>
        InjunctionRules.UnknownClause(effect.Injunction, effect.Clauses, courtCase)
        ?? (
            effect.Narrowed.Except(effect.Clauses).FirstOrDefault() is { } unheld
                ? $"\"{unheld}\" is narrowed and not among the clauses that hold"
                : null
        );

    protected override InjunctionTurn InjunctionTurn(InjunctionModified effect) => new(effect.Injunction, InjunctionStepKind.Modified);
}
