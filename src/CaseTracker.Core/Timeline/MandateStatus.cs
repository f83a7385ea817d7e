namespace CaseTracker.Core.Timeline;

public enum MandateStatus
{
    /// <summary>The appeal is not decided.</summary>
    NotDue,

    /// <summary>Decided, and no mandate is recorded.</summary>
    NotFound,
    Stayed,
    Issued,
}
