using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>Describes <see cref="MandateStayed"/>.</summary>
internal sealed class MandateStayedDescriptor : EffectDescriptor<MandateStayed>
{
    public override string Key => "mandateStayed";

    protected override string Phrase => "mandate stayed, {0}";

    public override IReadOnlyDictionary<string, string> Labels { get; } =
        new Dictionary<string, string> { ["whileOpen"] = "while this appeal is open" };

    protected override MandateStayed Fields(Mapper m, string id, MandateStayed? e) =>
        new(m.Target(Key, e?.Docket, "docket"), m.Optional("whileOpen", e?.WhileOpen, Scalars.RefTo("docket"))) { Id = id };

    protected override IEnumerable<Antecedent> Needs(MandateStayed effect) => [Antecedent.From<AppealDecided>(effect.Docket)];

    protected override IEnumerable<string> Parties(MandateStayed effect, PartiesOnRecord record) => record.OfAppeal(effect.Docket);

    protected override AppellateTurn AppellateTurn(MandateStayed effect) => new AppellateTurn.Stay(effect.Docket, effect.WhileOpen);

    /// <summary>What the event did stays told of it; a stay that has ended leaves the mandate not found.</summary>
    protected override FoldState Fold(FoldState state, MandateStayed effect, FoldStep step)
    {
        if (!state.HasAppeal(step, effect.Docket, out state))
            return state;
        state = state
            .MustBeDecided(step, effect.Docket, "mandate-before-decision", "stays the mandate")
            .SetMandate(step, effect.Docket, MandateStatus.Stayed);
        return step.Term().HasEndedBy(step.Day) && state.Appeals[effect.Docket] is { Mandate: MandateStatus.Stayed } appeal
            ? state.With(appeal with { Mandate = MandateStatus.NotFound })
            : state;
    }
}
