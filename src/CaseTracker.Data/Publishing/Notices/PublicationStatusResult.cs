using CaseTracker.Core;
using CaseTracker.Data.Proposals;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>The answer to something that was done to a case as a whole.</summary>
/// <param name="Words">What the person is told; empty where it was done.</param>
public sealed record PublicationStatusResult(ProposalOutcome Outcome, string Words)
{
    public static PublicationStatusResult Done { get; } = new(ProposalOutcome.Done, "");

    /// <summary>The field of the form that the words are about; null where no field is at fault.</summary>
    public string? Field { get; init; }

    public FormFault Fault => new(Field, Words);

    public bool IsDone => Outcome == ProposalOutcome.Done;
}
