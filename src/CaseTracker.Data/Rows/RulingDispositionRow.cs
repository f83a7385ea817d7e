using CaseTracker.Core.Events;

namespace CaseTracker.Data.Rows;

/// <summary>What a ruling did with one motion.</summary>
public sealed class RulingDispositionRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string EventId { get; set; }

    /// <summary>From 0, in the ruling's order: a motion may be decided in parts.</summary>
    public int Position { get; set; }

    public required string MotionId { get; set; }
    public Disposition Disposition { get; set; }
}
