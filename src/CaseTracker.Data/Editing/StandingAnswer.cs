namespace CaseTracker.Data.Editing;

/// <summary>The answer to something that was done to a case as a whole.</summary>
/// <param name="Words">What the person is told; empty where it was done.</param>
public sealed record StandingAnswer(ProposalOutcome Outcome, string Words)
{
    public static StandingAnswer Done { get; } = new(ProposalOutcome.Done, "");

    public bool IsDone => Outcome == ProposalOutcome.Done;
}
