using CaseTracker.Core;
using CaseTracker.Core.Diffing;

namespace CaseTracker.Data.Proposals;

/// <summary>The answer to something that was done to a proposal.</summary>
/// <param name="Words">What the person is told; empty where it was done.</param>
/// <param name="Proposal">As it stands now; null where it is not to be seen.</param>
public sealed record ProposalResult(ProposalOutcome Outcome, string Words, Proposal? Proposal)
{
    public IReadOnlyList<MergeCollision> Collisions { get; init; } = [];

    /// <summary>The field of the form that the words are about; null where no field is at fault.</summary>
    public string? Field { get; init; }

    public FormFault Fault => new(Field, Words);

    public bool IsDone => Outcome == ProposalOutcome.Done;
}
