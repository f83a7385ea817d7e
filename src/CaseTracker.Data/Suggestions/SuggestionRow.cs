using CaseTracker.Core.Suggestions;

namespace CaseTracker.Data.Suggestions;

/// <summary>What a reader suggested about a case. No public page, file, feed or list reads this table.</summary>
public sealed class SuggestionRow
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    /// <summary>The revision of the case that the reader saw.</summary>
    public int Revision { get; set; }

    /// <summary>In UTC.</summary>
    public DateTimeOffset At { get; set; }

    public required string What { get; set; }

    public string Should { get; set; } = "";

    public string Page { get; set; } = "";

    /// <summary>Empty where the reader gave none, and once it is closed.</summary>
    public string Name { get; set; } = "";

    /// <summary>Empty where the reader gave none, and once it is closed.</summary>
    public string Email { get; set; } = "";

    /// <summary>The proposal that was begun from it last.</summary>
    public Guid? ProposalId { get; set; }

    /// <summary>Null while it waits.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public Guid? ClosedById { get; set; }

    public string ClosedByName { get; set; } = "";

    public SuggestionOutcome? Outcome { get; set; }

    /// <summary>What came of it, or why nothing did.</summary>
    public string Note { get; set; } = "";
}
