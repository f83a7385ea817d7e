namespace CaseTracker.Core.Courts;

/// <summary>Where a court stands in its system.</summary>
public enum CourtLevel
{
    /// <summary>The last court of its system.</summary>
    Supreme,

    /// <summary>A court between the trial courts and the last one, which hears appeals.</summary>
    Appellate,

    /// <summary>A court of first instance, of general or limited jurisdiction.</summary>
    Trial,

    /// <summary>A court, panel or agency for one kind of matter, such as trade, bankruptcy, probate or arbitration.</summary>
    Special,
}
