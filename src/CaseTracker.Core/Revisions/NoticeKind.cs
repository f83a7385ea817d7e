namespace CaseTracker.Core.Revisions;

/// <summary>What is announced of a case as a whole.</summary>
public enum NoticeKind
{
    /// <summary>The case was taken back, with all its pages.</summary>
    Retraction,

    /// <summary>A retraction or a merger was taken back: the case is there as it was.</summary>
    Reopening,

    /// <summary>The case was merged into another.</summary>
    Merger,
}
