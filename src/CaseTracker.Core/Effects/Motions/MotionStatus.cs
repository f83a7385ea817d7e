namespace CaseTracker.Core.Effects.Motions;

public enum MotionStatus
{
    /// <summary>Not filed by the day, so far as recorded.</summary>
    NotFiled,
    Pending,
    NoRulingFound,
    Decided,

    /// <summary>Decided, and the ruling was reversed or vacated later.</summary>
    RulingUndone,

    /// <summary>Its docket ended before a ruling was recorded.</summary>
    EndedWithDocket,
}
