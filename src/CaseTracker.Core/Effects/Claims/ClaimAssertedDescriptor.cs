using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Claims;

/// <summary>Describes <see cref="ClaimAsserted"/>.</summary>
internal sealed class ClaimAssertedDescriptor : EffectDescriptor<ClaimAsserted>
{
    public override string Key => "claimAsserted";

    protected override string Phrase => "claim {0} asserted";

    protected override ClaimAsserted Fields(Mapper m, string id, ClaimAsserted? e) => new(m.Target(Key, e?.Claim, "claim")) { Id = id };

    protected override string? Brings(ClaimAsserted effect) => effect.Claim;

    protected override IEnumerable<Antecedent> Needs(ClaimAsserted effect) => [];

    protected override IEnumerable<string> Parties(ClaimAsserted effect, PartiesOnRecord record) => record.OfClaim(effect.Claim);

    protected override FoldState Fold(FoldState state, ClaimAsserted effect, FoldStep step)
    {
        var claim = state.Claims[effect.Claim];
        return (state with { Claims = state.Claims.SetItem(effect.Claim, claim with { Asserted = true }) }).Say(
            step,
            FactRef.Claim(effect.Claim),
            claim.Claim.Title,
            null,
            "asserted"
        );
    }
}
