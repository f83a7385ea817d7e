namespace CaseTracker.Data.Cases.Records;

/// <summary>A day still to come: a deadline, a hearing, or an end that comes by itself.</summary>
public sealed class UpcomingDateRow : ICaseRecordRow
{
    public int CaseId { get; set; }

    /// <summary>From 0, in the order of the state.</summary>
    public int Position { get; set; }

    /// <summary>The event that set it.</summary>
    public required string EventId { get; set; }

    public required string What { get; set; }

    /// <summary>The date as written, in EDTF; null where it follows from a term.</summary>
    public string? Date { get; set; }

    public DateOnly? Earliest { get; set; }
    public DateOnly? Latest { get; set; }

    /// <summary>The day by which lists sort: the first on which it can be; the last where that is open.</summary>
    public DateOnly Day { get; set; }
}
