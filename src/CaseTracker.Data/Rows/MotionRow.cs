using CaseTracker.Core.Timeline;

namespace CaseTracker.Data.Rows;

/// <summary>A request that a court is to rule on.</summary>
public sealed class MotionRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }
    public required string DocketId { get; set; }
    public required string Title { get; set; }
    public MotionStatus Status { get; set; }
}
