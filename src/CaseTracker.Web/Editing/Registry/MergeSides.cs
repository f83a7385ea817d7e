using CaseTracker.Core.Registry;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>The entry that goes and the one that stays.</summary>
/// <param name="Head">The revision of the registry that is shown.</param>
public sealed record MergeSides(
    EntryItem Goes,
    EntryItem Stays,
    int Head,
    IReadOnlyList<MergeField> Fields,
    EntryCases OfGoing,
    EntryCases OfStaying
);
