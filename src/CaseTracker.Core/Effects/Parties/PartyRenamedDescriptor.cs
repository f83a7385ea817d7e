using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>Describes <see cref="PartyRenamed"/>.</summary>
internal sealed class PartyRenamedDescriptor : EffectDescriptor<PartyRenamed>
{
    public override string Key => "partyRenamed";

    protected override string Phrase => "{0} renamed";

    protected override PartyRenamed Fields(Mapper m, string id, PartyRenamed? e) =>
        new(m.Target(Key, e?.Party, "party"), m.Required("to", e?.To, Scalars.Text)) { Id = id };

    protected override IEnumerable<Antecedent> Needs(PartyRenamed effect) => [];

    protected override IEnumerable<string> Parties(PartyRenamed effect, PartiesOnRecord record) => [effect.Party];

    protected override FoldState Fold(FoldState state, PartyRenamed effect, FoldStep step) =>
        state.Say(step, FactRef.PartyName(effect.Party), "Name", null, effect.To);
}
