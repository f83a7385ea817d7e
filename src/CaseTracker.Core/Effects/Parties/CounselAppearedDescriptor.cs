using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>Describes <see cref="CounselAppeared"/>.</summary>
internal sealed class CounselAppearedDescriptor : EffectDescriptor<CounselAppeared>
{
    public override string Key => "counselAppeared";

    protected override string Phrase => "{0} appeared as counsel";

    protected override CounselAppeared Fields(Mapper m, string id, CounselAppeared? e) =>
        new(m.Target(Key, e?.Appearance, "counsel")) { Id = id };

    protected override string? Brings(CounselAppeared effect) => effect.Appearance;

    protected override IEnumerable<Antecedent> Needs(CounselAppeared effect) => [];

    protected override IEnumerable<string> Parties(CounselAppeared effect, PartiesOnRecord record) => record.OfCounsel(effect.Appearance);

    protected override FoldState Fold(FoldState state, CounselAppeared effect, FoldStep step) =>
        state.SayOfCounsel(step, effect.Appearance, "appeared as counsel");
}
