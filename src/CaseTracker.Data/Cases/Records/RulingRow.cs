namespace CaseTracker.Data.Cases.Records;

/// <summary>An event that is a decision of a court or a jury.</summary>
public sealed class RulingRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string EventId { get; set; }

    /// <summary>The court of the event's docket; null where the event has none.</summary>
    public string? CourtId { get; set; }

    /// <summary>The day by which a list of rulings sorts: the last on which it can have been; the first where that is open.</summary>
    public DateOnly Day { get; set; }

    /// <summary>The event's place in the timeline of its case.</summary>
    public int Position { get; set; }

    public string? AuthorId { get; set; }

    /// <summary>Reporter citations, one a line; empty when none is recorded.</summary>
    public required string Reported { get; set; }
}
