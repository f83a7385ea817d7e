using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Describes <see cref="ExecutionStayed"/>.</summary>
internal sealed class ExecutionStayedDescriptor : EffectDescriptor<ExecutionStayed>
{
    public override string Key => "executionStayed";

    protected override string Phrase => "enforcement of award {0} stayed";

    protected override ExecutionStayed Fields(Mapper m, string id, ExecutionStayed? e) => new(m.Target(Key, e?.Award, "award")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(ExecutionStayed effect) => [Antecedent.From<AwardMade>(effect.Award)];

    protected override IEnumerable<string> Parties(ExecutionStayed effect, PartiesOnRecord record) => record.OfAward(effect.Award);

    public override IEnumerable<EffectOffer> Offers(OfferSubject subject) =>
        subject is AwardSubject { IsMade: true, Award.ExecutionStayed: false } award
            ? [Offer("Money", $"{award.Title}: enforcement stayed", StateLabels.For(award.Award.Stage), award.Id)]
            : [];

    protected override FoldState Fold(FoldState state, ExecutionStayed effect, FoldStep step)
    {
        if (!state.HasAward(step, effect.Award, out state))
            return state;
        var (award, term) = (state.Awards[effect.Award], step.Term());
        return state
            .With(award with { ExecutionStayed = !term.HasEndedBy(step.Day) })
            .Say(step, FactRef.AwardExecution(effect.Award), award.Award.Title, null, "enforcement stayed", StateLabels.Until(term));
    }
}
