namespace CaseTracker.Core.Proposals;

/// <summary>How far a proposal has come.</summary>
public enum ProposalStage
{
    Draft,
    Submitted,
    SentBack,

    /// <summary>A reviewer found it right as it is; any change makes it a draft again.</summary>
    Approved,

    /// <summary>Approved, and published by itself at a time.</summary>
    Scheduled,

    Published,
    Discarded,
}
