namespace CaseTracker.Core.Effects.Appeals;

public enum MandateStatus
{
    /// <summary>The appeal is not decided.</summary>
    NotDue,

    /// <summary>Decided, and no mandate is recorded.</summary>
    NotFound,

    /// <summary>Decided so lately that none is recorded is no gap.</summary>
    NotYetDue,
    Stayed,
    Issued,

    /// <summary>Decided by a court whose decisions take hold on entry.</summary>
    NotNeeded,

    /// <summary>Decided; the record has the mandate, or its stay, on a later day.</summary>
    NotYetIssued,

    /// <summary>Decided; the record has the mandate on a day that may have come.</summary>
    MayHaveIssued,
}
