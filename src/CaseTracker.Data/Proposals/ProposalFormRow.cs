namespace CaseTracker.Data.Proposals;

/// <summary>A form that somebody is filling in for a draft. Nobody but that person reads it.</summary>
public sealed class ProposalFormRow
{
    public Guid ProposalId { get; set; }

    public Guid PersonId { get; set; }

    /// <summary>The form as JSON, just as it was typed.</summary>
    public required string Text { get; set; }

    /// <summary>The number of the saved state of the draft on which it was begun.</summary>
    public int OnVersion { get; set; }

    public DateTimeOffset SavedAt { get; set; }

    /// <summary>Changes with each save; a save that does not know the newest one is told, and writes nothing.</summary>
    public Guid Token { get; set; }
}
