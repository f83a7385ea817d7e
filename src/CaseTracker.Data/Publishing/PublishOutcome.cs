namespace CaseTracker.Data.Publishing;

public enum PublishOutcome
{
    Published,

    /// <summary>The head revision holds the same bytes already; nothing was written.</summary>
    Unchanged,

    /// <summary>Somebody else published since the expected revision; nothing was written.</summary>
    HeadMoved,

    /// <summary>The case was retracted or merged into another; nothing was written, and the errors say when.</summary>
    Closed,

    /// <summary>The case can't be kept; nothing was written, and the errors say why.</summary>
    Refused,
}
