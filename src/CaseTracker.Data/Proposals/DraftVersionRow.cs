namespace CaseTracker.Data.Proposals;

/// <summary>A state of a draft as somebody saved it. The first is the one that it began with; all go when it is published.</summary>
public sealed class DraftVersionRow
{
    public Guid ProposalId { get; set; }

    /// <summary>From 1, in the order of saving.</summary>
    public int Number { get; set; }

    public DateTimeOffset SavedAt { get; set; }

    public Guid SavedById { get; set; }

    public required string SavedByName { get; set; }

    /// <summary>The number of the state that the draft went back to by this; null where somebody wrote.</summary>
    public int? Restores { get; set; }

    /// <summary>The whole case file.</summary>
    public required byte[] Snapshot { get; set; }
}
