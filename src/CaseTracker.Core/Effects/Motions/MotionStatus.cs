namespace CaseTracker.Core.Effects.Motions;

public enum MotionStatus
{
    /// <summary>Not filed by the day, so far as recorded.</summary>
    NotFiled,
    Pending,
    NoRulingFound,
    Decided,

    /// <summary>Its docket ended before a ruling was recorded.</summary>
    EndedWithDocket,
}
