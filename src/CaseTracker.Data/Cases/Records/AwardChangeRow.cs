using CaseTracker.Core.Currencies;

namespace CaseTracker.Data.Cases.Records;

/// <summary>A figure that one event set or changed.</summary>
public sealed class AwardChangeRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string AwardId { get; set; }

    /// <summary>From 0 through all awards of the case, each oldest first.</summary>
    public int Position { get; set; }

    public required string EventId { get; set; }
    public ComponentKind Component { get; set; }

    /// <summary>The component's sum before the event; null where the event set the first.</summary>
    public long? UnitsBefore { get; set; }

    /// <summary>The component's sum after the event, in 1/10,000 of the award's currency.</summary>
    public long Units { get; set; }

    /// <summary>The instrument, as in "jury verdict" or "remittitur".</summary>
    public required string How { get; set; }

    /// <summary>The day of the event, by which lists sort.</summary>
    public DateOnly Day { get; set; }
}
