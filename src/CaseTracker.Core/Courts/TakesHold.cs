namespace CaseTracker.Core.Courts;

/// <summary>With what an appellate decision of a court takes hold.</summary>
public enum TakesHold
{
    Mandate,
    CertifiedJudgment,
    Remittitur,
    Entry,

    /// <summary>The table of courts does not say.</summary>
    Unknown,
}
