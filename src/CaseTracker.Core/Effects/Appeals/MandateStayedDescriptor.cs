using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>Describes <see cref="MandateStayed"/>.</summary>
internal sealed class MandateStayedDescriptor : EffectDescriptor<MandateStayed>
{
    public override string Key => "mandateStayed";

    protected override string Phrase => "mandate stayed, {0}";

    protected override MandateStayed Fields(Mapper m, string id, MandateStayed? e) => new(m.Target(Key, e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(MandateStayed effect) => [Antecedent.From<AppealDecided>(effect.Docket)];

    protected override IEnumerable<string> Parties(MandateStayed effect, PartiesOnRecord record) => record.OfAppeal(effect.Docket);

    protected override FoldState Fold(FoldState state, MandateStayed effect, FoldStep step) =>
        state.HasAppeal(step, effect.Docket, out state)
            ? state
                .MustBeDecided(step, effect.Docket, "mandate-before-decision", "stays the mandate")
                .SetMandate(step, effect.Docket, step.Term().HasEndedBy(step.Day) ? MandateStatus.NotFound : MandateStatus.Stayed)
            : state;
}
