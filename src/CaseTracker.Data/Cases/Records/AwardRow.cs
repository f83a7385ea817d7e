using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Data.Cases.Records;

/// <summary>Money that a verdict or ruling gives, as it stands.</summary>
public sealed class AwardRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }

    /// <summary>The court in which it was first given; null before it was.</summary>
    public string? CourtId { get; set; }

    public required string Title { get; set; }
    public required string Currency { get; set; }
    public AwardStage Stage { get; set; }

    /// <summary>How far it has come, in a word or two, with what a court above decided that has not taken hold, and every hedge.</summary>
    public string Standing { get; set; } = "";

    /// <summary>The total in 1/10,000 of the currency.</summary>
    public long Units { get; set; }
}
