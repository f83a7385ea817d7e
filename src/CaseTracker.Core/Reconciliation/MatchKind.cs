namespace CaseTracker.Core.Reconciliation;

/// <summary>How a printed value stands to what is on record: one class for a badge. The sentence beside it says more.</summary>
public enum MatchKind
{
    /// <summary>The very number on record.</summary>
    Exact,

    /// <summary>The number on record, rounded half up.</summary>
    Rounded,

    /// <summary>The number on record with its last digits left off: $1.77 million for 1,778,876.</summary>
    CutNotRounded,

    /// <summary>Printed for the whole; it fits a part.</summary>
    ComponentOf,

    /// <summary>Printed for a part; it fits the whole.</summary>
    TotalOf,

    /// <summary>It fits several facts, and the source does not say which.</summary>
    Ambiguous,

    /// <summary>"More than", "nearly" and the like, and so it is.</summary>
    BoundHolds,

    /// <summary>"More than", "nearly" and the like, and it is not so.</summary>
    BoundFails,

    /// <summary>The right digits, ten, a thousand or a million times too much or too little.</summary>
    OffByAFactor,

    /// <summary>The right number under a name that is another thing's: a fine, a settlement.</summary>
    Mislabelled,

    /// <summary>The number is right and what is said to have become of it differs from the record.</summary>
    SaysSomethingElse,

    /// <summary>A date, count, name or court as on record.</summary>
    Same,

    /// <summary>A date that says less than the record and fits it.</summary>
    Coarser,

    /// <summary>A date that shares some days with the record.</summary>
    Overlaps,

    /// <summary>A date that the calendar does not have.</summary>
    Impossible,

    /// <summary>Another way to write the same name, court or docket number.</summary>
    VariantName,

    /// <summary>No reading fits.</summary>
    Contradicts,

    /// <summary>Nothing on record to set it beside, or nothing in it that can be read.</summary>
    NotComparable,
}
