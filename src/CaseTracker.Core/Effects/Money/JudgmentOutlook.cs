namespace CaseTracker.Core.Effects.Money;

/// <summary>How it stands with the judgment on an award that is in none.</summary>
public enum JudgmentOutlook
{
    /// <summary>None is on record.</summary>
    NotFound,

    /// <summary>One is on record, of a later day.</summary>
    NotYet,

    /// <summary>One is on record, of a day that may have come.</summary>
    MayBeEntered,
}
