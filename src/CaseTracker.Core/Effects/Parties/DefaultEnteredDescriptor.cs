using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>Describes <see cref="DefaultEntered"/>.</summary>
internal sealed class DefaultEnteredDescriptor : EffectDescriptor<DefaultEntered>
{
    public override string Key => "defaultEntered";

    protected override string Phrase => "default of {0} entered";

    protected override DefaultEntered Fields(Mapper m, string id, DefaultEntered? e) =>
        new(m.Targets(Key, e?.Parties, "party", 1), m.Target("docket", e?.Docket, "docket")) { Id = id };

    protected override string? Brings(DefaultEntered effect) => effect.Docket;

    protected override IEnumerable<Antecedent> Needs(DefaultEntered effect) => [];

    protected override IEnumerable<string> Parties(DefaultEntered effect, PartiesOnRecord record) => effect.Parties;

    protected override FoldState Fold(FoldState state, DefaultEntered effect, FoldStep step) =>
        state
            .SetDefault(step, effect.Docket, [.. state.Dockets[effect.Docket].InDefault.Union(effect.Parties)])
            .Say(step, FactRef.DocketDefault(effect.Docket), "Default", null, $"entered against {step.PartyNames(effect.Parties)}");
}
