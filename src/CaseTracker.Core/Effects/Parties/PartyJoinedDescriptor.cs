using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>Describes <see cref="PartyJoined"/>.</summary>
internal sealed class PartyJoinedDescriptor : EffectDescriptor<PartyJoined>
{
    public override string Key => "partyJoined";

    protected override string Phrase => "{0} joined";

    protected override PartyJoined Fields(Mapper m, string id, PartyJoined? e) =>
        new(m.Target(Key, e?.Party, "party"), m.Target("docket", e?.Docket, "docket"), m.Word("role", e?.Role ?? PartyRole.Other))
        {
            Id = id,
        };

    protected override IEnumerable<Antecedent> Needs(PartyJoined effect) => [];

    protected override IEnumerable<string> Parties(PartyJoined effect, PartiesOnRecord record) => [effect.Party];

    protected override FoldState Fold(FoldState state, PartyJoined effect, FoldStep step) =>
        state.Say(
            step,
            FactRef.PartyRole(effect.Party),
            step.PartyName(effect.Party),
            null,
            $"joined as {StateLabels.For(effect.Role)} in {step.DocketName(effect.Docket)}"
        );
}
