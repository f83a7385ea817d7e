namespace CaseTracker.Core.Dates;

/// <summary>What is known about the order of two dates.</summary>
public enum DateOrder
{
    /// <summary>The two may lie either way.</summary>
    Undecidable,

    /// <summary>The first ends on an earlier day than the second begins.</summary>
    Before,

    /// <summary>The first begins on a later day than the second ends.</summary>
    After,

    /// <summary>Both are exactly one day, and the same one.</summary>
    SameDay,
}
