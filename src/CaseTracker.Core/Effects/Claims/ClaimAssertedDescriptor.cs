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

    /// <summary>A claim that is asserted anew is pending again, where its dismissal had not ended it for good.</summary>
    protected override FoldState Fold(FoldState state, ClaimAsserted effect, FoldStep step)
    {
        var claim = state.Claims[effect.Claim];
        var isAgain = !step.IsUndone && claim.Results.Any(MayBeBroughtAgain);
        var results = claim
            .Results.Select(result =>
                isAgain && MayBeBroughtAgain(result)
                    ? new ClaimResult(result.Party, ClaimOutcome.Pending, ClaimGround.NotStated, null)
                    : result
            )
            .ToList();
        return (state with { Claims = state.Claims.SetItem(effect.Claim, claim with { Asserted = true, Results = results }) }).Say(
            step,
            isAgain ? FactRef.ClaimOutcome(effect.Claim) : FactRef.Claim(effect.Claim),
            claim.Claim.Title,
            isAgain ? StateLabels.For(claim.Results.First(MayBeBroughtAgain)) : null,
            isAgain ? "asserted again" : "asserted"
        );
    }

    private static bool MayBeBroughtAgain(ClaimResult result) =>
        result.WithPrejudice != true
        && result.Outcome != ClaimOutcome.DismissedWithPrejudice
        && (ClaimLabels.IsDismissal(result.Outcome) || ClaimLabels.IsVoluntary(result.Outcome));
}
