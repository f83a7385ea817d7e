using CaseTracker.Core.Redaction;

namespace CaseTracker.Data.Redaction;

/// <summary>That something was taken out of every revision of a case: when,
/// why, and what recognises it. What it was stands nowhere.</summary>
public sealed class RedactionRow
{
    public int Id { get; set; }

    public int CaseId { get; set; }

    /// <summary>In UTC, to the millisecond.</summary>
    public DateTimeOffset At { get; set; }

    public Guid ById { get; set; }

    /// <summary>Not shown to readers.</summary>
    public required string ByName { get; set; }

    public RedactionGround Ground { get; set; }

    /// <summary>For readers; it does not repeat what is withheld.</summary>
    public required string Reason { get; set; }

    /// <summary>One <see cref="RedactionMark"/> a line.</summary>
    public required string Marks { get; set; }
}
