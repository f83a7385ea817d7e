using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>Describes <see cref="CounselWithdrew"/>.</summary>
internal sealed class CounselWithdrewDescriptor : EffectDescriptor<CounselWithdrew>
{
    public override string Key => "counselWithdrew";

    protected override string Phrase => "{0} withdrew as counsel";

    protected override CounselWithdrew Fields(Mapper m, string id, CounselWithdrew? e) =>
        new(m.Target(Key, e?.Appearance, "counsel")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(CounselWithdrew effect) => [Antecedent.From<CounselAppeared>(effect.Appearance)];

    protected override IEnumerable<string> Parties(CounselWithdrew effect, PartiesOnRecord record) => record.OfCounsel(effect.Appearance);

    protected override FoldState Fold(FoldState state, CounselWithdrew effect, FoldStep step) =>
        state.SayOfCounsel(step, effect.Appearance, "withdrew as counsel");
}
