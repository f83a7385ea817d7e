using CaseTracker.Core;
using CaseTracker.Data.Proposals;

namespace CaseTracker.Data.Suggestions;

/// <summary>The answer to something that was asked about a suggestion or done with it.</summary>
/// <param name="Fault">What the person is told; null where it was done.</param>
/// <param name="Suggestion">As it stands now; null where it is not to be seen.</param>
public sealed record SuggestionResult(ProposalOutcome Outcome, FormFault? Fault, Suggestion? Suggestion)
{
    public bool IsDone => Outcome == ProposalOutcome.Done;
}
