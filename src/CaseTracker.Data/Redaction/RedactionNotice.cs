using CaseTracker.Core.Redaction;

namespace CaseTracker.Data.Redaction;

/// <summary>What readers are told of something that was withheld.</summary>
public sealed record RedactionNotice(DateTimeOffset At, RedactionGround Ground, string Reason)
{
    /// <summary>The day in UTC, as readers are told it.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);
}
