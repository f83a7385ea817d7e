using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Editing;

/// <summary>What comes of a change to the registry.</summary>
/// <param name="Next">The registry after it; null where something stands in the way.</param>
/// <param name="Words">What readers are told, or what stands in the way.</param>
internal sealed record RegistryStep(SharedRegistry? Next, ProposalOutcome Outcome, string Words)
{
    public static RegistryStep To(SharedRegistry next, string told) => new(next, ProposalOutcome.Done, told);

    public static RegistryStep Not(ProposalOutcome outcome, string why) => new(null, outcome, why);
}
