namespace CaseTracker.Data.Proposals;

/// <summary>What became of something that was done to a proposal.</summary>
public enum ProposalOutcome
{
    Done,

    /// <summary>The person may not do it; nothing was written.</summary>
    Refused,

    /// <summary>There is no such proposal, or none that this person may see.</summary>
    NotFound,

    /// <summary>Somebody saved it since it was read; nothing was written.</summary>
    Stale,

    /// <summary>Its stage does not allow it; nothing was written.</summary>
    NotNow,

    /// <summary>What was given can't be used, and the words say why; nothing was written.</summary>
    Invalid,

    /// <summary>The case was published meanwhile and both changed the same fields; nothing was written until somebody chooses.</summary>
    Collides,
}
