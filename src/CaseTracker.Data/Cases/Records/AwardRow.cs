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

    /// <summary>What became of an offer to take less.</summary>
    public RemittiturStatus Remittitur { get; set; }

    public bool ExecutionStayed { get; set; }

    /// <summary>The total in 1/10,000 of the currency.</summary>
    public long Units { get; set; }
}
