namespace CaseTracker.Core.Registry;

/// <summary>Which of two entries gives a field when one is merged into the other.</summary>
public enum MergeSide
{
    /// <summary>The entry that stays.</summary>
    Into,

    /// <summary>The entry that goes; of names, those of both, with the newest of this one as the heading.</summary>
    From,

    /// <summary>Both, what the entry that stays has in the last place.</summary>
    Both,
}
