using CaseTracker.Core.Withholding;

namespace CaseTracker.Data.Queries;

/// <summary>What readers are told of something that was withheld.</summary>
public sealed record WithholdingNotice(DateTimeOffset At, WithholdingGround Ground, string Reason)
{
    /// <summary>The day in UTC, as readers are told it.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);
}
