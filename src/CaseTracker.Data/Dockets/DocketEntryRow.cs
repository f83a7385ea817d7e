using CaseTracker.Core.Dockets;

namespace CaseTracker.Data.Dockets;

/// <summary>A line of a docket sheet. Its order is (Day, Place, Id).</summary>
public sealed class DocketEntryRow
{
    public int Id { get; set; }
    public int DocketId { get; set; }

    /// <summary>What the entry is called in addresses, for good; unique within the docket.</summary>
    public required string Key { get; set; }

    /// <summary>The day of filing, else of entry, else that of the entry before.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Its place among the entries of the day.</summary>
    public int Place { get; set; }
    public DateOnly? DateFiled { get; set; }
    public DateOnly? DateEntered { get; set; }
    public TimeOnly? TimeEntered { get; set; }
    public string? Number { get; set; }
    public string? Sequence { get; set; }
    public string? PacerDocId { get; set; }
    public string? CourtListenerId { get; set; }
    public required string Text { get; set; }
    public string? ShortText { get; set; }
    public DocketEntryKind Kind { get; set; }
    public int? Pages { get; set; }
    public long? Bytes { get; set; }
    public bool IsSealed { get; set; }
    public bool? IsAvailable { get; set; }
    public List<DocketDocumentRow> Attachments { get; set; } = [];
}
