namespace CaseTracker.Data.Proposals;

/// <summary>What became of an open form that was to be kept: little enough to be answered while somebody types.</summary>
/// <param name="Words">What the person is told; empty where it was kept.</param>
/// <param name="Token">What the next save must know; null once it is discarded, and the one that was given where nothing was kept.</param>
public sealed record FormSaved(ProposalOutcome Outcome, string Words, Guid? Token)
{
    public bool IsDone => Outcome == ProposalOutcome.Done;
}
