using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>Describes <see cref="PartyTerminated"/>.</summary>
internal sealed class PartyTerminatedDescriptor : EffectDescriptor<PartyTerminated>
{
    public override string Key => "partyTerminated";

    protected override string Phrase => "{0} left";

    protected override PartyTerminated Fields(Mapper m, string id, PartyTerminated? e) =>
        new(m.Target(Key, e?.Party, "party"), m.Target("docket", e?.Docket, "docket")) { Id = id };

    protected override IEnumerable<Antecedent> Needs(PartyTerminated effect) => [];

    protected override IEnumerable<string> Parties(PartyTerminated effect, PartiesOnRecord record) => [effect.Party];

    protected override FoldState Fold(FoldState state, PartyTerminated effect, FoldStep step) =>
        state.Say(
            step,
            FactRef.PartyRole(effect.Party),
            step.PartyName(effect.Party),
            null,
            $"no longer a party to {step.DocketName(effect.Docket)}"
        );
}
