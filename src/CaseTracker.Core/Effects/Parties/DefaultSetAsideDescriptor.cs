using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>Describes <see cref="DefaultSetAside"/>.</summary>
internal sealed class DefaultSetAsideDescriptor : EffectDescriptor<DefaultSetAside>
{
    public override string Key => "defaultSetAside";

    protected override string Phrase => "default of {0} set aside";

    protected override DefaultSetAside Fields(Mapper m, string id, DefaultSetAside? e) =>
        new(m.Targets(Key, e?.Parties, "party", 1), m.Target("docket", e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(DefaultSetAside effect) => [Antecedent.From<DefaultEntered>(effect.Docket)];

    protected override IEnumerable<string> Parties(DefaultSetAside effect, PartiesOnRecord record) => effect.Parties;

    protected override FoldState Fold(FoldState state, DefaultSetAside effect, FoldStep step)
    {
        var inDefault = state.Dockets[effect.Docket].InDefault;
        if (!step.IsUndone && effect.Parties.Except(inDefault).Any())
            state = state.Impossible(step, "no-default", "sets aside a default that was not entered.");
        return state
            .SetDefault(step, effect.Docket, [.. inDefault.Except(effect.Parties)])
            .Say(step, FactRef.DocketDefault(effect.Docket), "Default", $"entered against {step.PartyNames(effect.Parties)}", "set aside");
    }
}
