namespace CaseTracker.Core.Dockets;

/// <summary>A line of a docket sheet.</summary>
public sealed record DocketSheetEntry
{
    public DateOnly? DateFiled { get; init; }
    public DateOnly? DateEntered { get; init; }

    /// <summary>When it was entered on that day, in the court's time.</summary>
    public TimeOnly? TimeEntered { get; init; }

    /// <summary>The number on the sheet; many entries have none.</summary>
    public string? Number { get; init; }

    /// <summary>The court's own sequence, which no reader sees.</summary>
    public string? Sequence { get; init; }
    public string? PacerDocId { get; init; }
    public string? CourtListenerId { get; init; }

    /// <summary>The words of the court.</summary>
    public required string Text { get; init; }
    public string? ShortText { get; init; }
    public int? Pages { get; init; }
    public long? Bytes { get; init; }

    /// <summary>True where the file says that the document is sealed or restricted; null where it says nothing.</summary>
    public bool? IsSealed { get; init; }

    /// <summary>True where the document can be had; false where there is none for the public; null where that is not known.</summary>
    public bool? IsAvailable { get; init; }

    public IReadOnlyList<DocketSheetDocument> Attachments { get; init; } = [];

    /// <summary>The day by which the sheet is ordered; null where it has none.</summary>
    public DateOnly? Day => DateFiled ?? DateEntered;
}
