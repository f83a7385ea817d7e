namespace CaseTracker.Core.Review;

/// <summary>How far a proposal has come.</summary>
public enum ProposalStage
{
    Draft,
    Submitted,
    SentBack,
    Published,
    Discarded,
}
