namespace CaseTracker.Data.Dockets;

public enum DocketImportOutcome
{
    Added,
    Changed,
    Unchanged,

    /// <summary>It contradicts what is here; nothing was written.</summary>
    Refused,

    /// <summary>It adds to a docket that is not here yet; nothing was written.</summary>
    NotHereYet,
}
