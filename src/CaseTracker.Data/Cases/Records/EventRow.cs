using CaseTracker.Core.Cases;

namespace CaseTracker.Data.Cases.Records;

/// <summary>An event in its place in the timeline.</summary>
public sealed class EventRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }

    /// <summary>From 0, in timeline order.</summary>
    public int Position { get; set; }

    /// <summary>The date as written, in EDTF.</summary>
    public required string Date { get; set; }

    /// <summary>The first day it can have been, tightened by its docket and its links.</summary>
    public DateOnly? Earliest { get; set; }

    public DateOnly? Latest { get; set; }
    public EventKind Kind { get; set; }
    public string? DocketId { get; set; }
    public required string Title { get; set; }
    public Significance Significance { get; set; }

    /// <summary>
    /// Once it has happened or is under way, the day by which lists sort: the last on which it can have been; the first where that is open.
    /// </summary>
    public DateOnly? HappenedOn { get; set; }
}
