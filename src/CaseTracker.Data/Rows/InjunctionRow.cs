using CaseTracker.Core.Relief;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Data.Rows;

/// <summary>An order to do or not to do, and whether it is in force.</summary>
public sealed class InjunctionRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }

    /// <summary>The court that issued it; null before it did.</summary>
    public string? CourtId { get; set; }

    public required string Title { get; set; }
    public InjunctionKind Kind { get; set; }
    public InjunctionStatus Status { get; set; }
}
