namespace CaseTracker.Data.Cases.Records;

/// <summary>A projection of one record of a case: written when the case is published,
/// and made again from its head revision by a reindex.</summary>
public interface ICaseRecordRow
{
    int CaseId { get; set; }
}
