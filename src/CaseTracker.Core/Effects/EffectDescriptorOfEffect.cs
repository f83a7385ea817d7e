using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects;

/// <summary>One kind of effect, described. Six questions every kind answers; the others have an answer that suits most.</summary>
internal abstract class EffectDescriptor<TEffect> : EffectDescriptor
    where TEffect : Effect
{
    public sealed override Type Type => typeof(TEffect);

    public sealed override Effect Fields(Mapper mapper, string id, Effect? current) => Fields(mapper, id, (TEffect?)current);

    public sealed override string? Brings(Effect effect) => Brings((TEffect)effect);

    public sealed override IEnumerable<Antecedent> Needs(Effect effect) => Needs((TEffect)effect);

    public sealed override IEnumerable<string> Follows(Effect effect) => Follows((TEffect)effect);

    public sealed override IEnumerable<string> Parties(Effect effect, PartiesOnRecord record) => Parties((TEffect)effect, record);

    public sealed override FoldState Fold(FoldState state, Effect effect, FoldStep step) => Fold(state, (TEffect)effect, step);

    public sealed override FoldState FoldBefore(FoldState state, Effect effect, FoldStep step) => FoldBefore(state, (TEffect)effect, step);

    public sealed override string Delayed(Effect effect, FoldStep step) => Delayed((TEffect)effect, step);

    public sealed override string? Check(Effect effect, CourtCase courtCase) => Check((TEffect)effect, courtCase);

    public sealed override IEnumerable<AwardFigure> Figures(Effect effect) => Figures((TEffect)effect);

    public sealed override PartialDate? DaySet(Effect effect) => DaySet((TEffect)effect);

    public sealed override string? Turn(Effect effect, CaseEvent happened, CourtCase courtCase) =>
        Turn((TEffect)effect, happened, courtCase);

    public sealed override InjunctionTurn? InjunctionTurn(Effect effect) => InjunctionTurn((TEffect)effect);

    public sealed override AppellateTurn? AppellateTurn(Effect effect) => AppellateTurn((TEffect)effect);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) => [];

    /// <inheritdoc cref="EffectDescriptor.Fields"/>
    /// <param name="current">What is walked over; null where a file is read or the fields themselves are asked for.</param>
    protected abstract TEffect Fields(Mapper mapper, string id, TEffect? current);

    protected abstract IEnumerable<Antecedent> Needs(TEffect effect);

    protected abstract IEnumerable<string> Parties(TEffect effect, PartiesOnRecord record);

    protected abstract FoldState Fold(FoldState state, TEffect effect, FoldStep step);

    protected virtual FoldState FoldBefore(FoldState state, TEffect effect, FoldStep step) => state;

    protected virtual string Delayed(TEffect effect, FoldStep step) => $"part of “{Prose.Inner(step.Event.Title)}”";

    protected virtual string? Brings(TEffect effect) => null;

    protected virtual IEnumerable<string> Follows(TEffect effect) => [];

    protected virtual string? Check(TEffect effect, CourtCase courtCase) => null;

    protected virtual IEnumerable<AwardFigure> Figures(TEffect effect) => [];

    protected virtual PartialDate? DaySet(TEffect effect) => null;

    protected virtual string? Turn(TEffect effect, CaseEvent happened, CourtCase courtCase) => null;

    protected virtual InjunctionTurn? InjunctionTurn(TEffect effect) => null;

    protected virtual AppellateTurn? AppellateTurn(TEffect effect) => null;

    /// <param name="target">What the effect is about; null where that is to be filled in.</param>
    /// <param name="now">How the subject stands.</param>
    protected EffectOffer Offer(string group, string label, string? now, string? target, params IReadOnlyList<EffectField> fields) =>
        EffectOffer.Create(Key, group, label, now, target, [], fields);
}
