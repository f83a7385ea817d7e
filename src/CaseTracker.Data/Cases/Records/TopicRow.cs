namespace CaseTracker.Data.Cases.Records;

/// <summary>One topic of a case: "biometric privacy".</summary>
public sealed class TopicRow : ICaseRecordRow
{
    public int CaseId { get; set; }

    /// <summary>From 0, in the order of the case file.</summary>
    public int Position { get; set; }

    public required string Topic { get; set; }
}
