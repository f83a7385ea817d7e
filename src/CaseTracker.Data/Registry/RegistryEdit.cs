using CaseTracker.Core.Registry;
using CaseTracker.Data.Proposals;

namespace CaseTracker.Data.Registry;

/// <summary>What comes of a change to the registry.</summary>
/// <param name="Next">The registry after it; null where something stands in the way.</param>
/// <param name="Words">What readers are told, or what stands in the way.</param>
internal sealed record RegistryEdit(SharedRegistry? Next, ProposalOutcome Outcome, string Words)
{
    /// <summary>The field of the form that the words are about; null where no field is at fault.</summary>
    public string? Field { get; private init; }

    public static RegistryEdit To(SharedRegistry next, string told) => new(next, ProposalOutcome.Done, told);

    public static RegistryEdit Not(ProposalOutcome outcome, string why, string? field = null) => new(null, outcome, why) { Field = field };
}
