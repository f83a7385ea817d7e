namespace CaseTracker.Core.Timeline;

/// <summary>Whether an event has happened by a day.</summary>
public enum EventOccurrence
{
    NotYet,

    /// <summary>Its date leaves it open, or is approximate or uncertain and no certain later event implies it. It is not folded.</summary>
    MayHave,

    /// <summary>An interval that has begun and is not over.</summary>
    UnderWay,
    Happened,
}
