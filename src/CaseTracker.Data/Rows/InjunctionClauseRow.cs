using CaseTracker.Core.Relief;

namespace CaseTracker.Data.Rows;

/// <summary>One thing that an injunction prohibits, requires or leaves out.</summary>
public sealed class InjunctionClauseRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string InjunctionId { get; set; }
    public required string Id { get; set; }
    public ClauseEffect Does { get; set; }
    public required string Text { get; set; }
}
