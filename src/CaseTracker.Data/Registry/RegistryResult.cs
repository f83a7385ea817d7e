using CaseTracker.Data.Proposals;

namespace CaseTracker.Data.Registry;

/// <summary>The answer to somebody who wants to merge entries of the registry, or to take a merger back.</summary>
/// <param name="Words">What the person is told; empty where nothing stands in the way.</param>
/// <param name="Preview">What would be done, as the registry stands now; null where it can't be.</param>
public sealed record RegistryResult<T>(ProposalOutcome Outcome, string Words, T? Preview)
    where T : class
{
    public bool IsDone => Outcome == ProposalOutcome.Done;
}
