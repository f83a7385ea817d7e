using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>Describes <see cref="StayLifted"/>.</summary>
internal sealed class StayLiftedDescriptor : EffectDescriptor<StayLifted>
{
    public override string Key => "stayLifted";

    protected override string Phrase => "stay of injunction {0} lifted";

    protected override StayLifted Fields(Mapper m, string id, StayLifted? e) => new(m.Target(Key, e?.Injunction, "injunction")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(StayLifted effect) => [Antecedent.From<InjunctionIssued>(effect.Injunction)];

    protected override IEnumerable<string> Parties(StayLifted effect, PartiesOnRecord record) => record.OfInjunction(effect.Injunction);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is InjunctionSubject { State.Status: InjunctionStatus.Stayed or InjunctionStatus.StayedOrInForce } injunction
            ? [Offer("Injunctions", $"{injunction.Title}: stay lifted", injunction.Now, injunction.Id)]
            : [];

    protected override FoldState Fold(FoldState state, StayLifted effect, FoldStep step) =>
        state.Injunctions[effect.Injunction].Status switch
        {
            InjunctionStatus.Stayed => state.Turn(
                step,
                effect.Injunction,
                InjunctionStatus.InForce,
                step.Turned(InjunctionStepKind.StayLifted)
            ),
            InjunctionStatus.Undone => state,
            InjunctionStatus.InForce when HasStayedClauses(state, effect) => LiftFromClauses(state, effect, step),
            _ => state.Impossible(step, "not-stayed", "lifts a stay that was not in place."),
        };

    private static bool HasStayedClauses(FoldState state, StayLifted effect) =>
        state.Injunctions[effect.Injunction].ClauseTurns.Any(turn => turn.Status == ClauseStatus.Stayed);

    private static FoldState LiftFromClauses(FoldState state, StayLifted effect, FoldStep step)
    {
        var now = state.Injunctions[effect.Injunction];
        if (!step.IsUndone)
            state = state.With(now.WithoutClauseStays());
        return state.Turn(step, effect.Injunction, now.Status, step.Turned(InjunctionStepKind.StayLifted));
    }

    protected override InjunctionTurn InjunctionTurn(StayLifted effect) => new(effect.Injunction, InjunctionStepKind.StayLifted);
}
