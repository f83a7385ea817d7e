using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Registry;

/// <summary>Two entries of the registry side by side, before one is merged into the other.</summary>
/// <param name="Head">The revision of the registry that this was read from; merging names it.</param>
/// <param name="OfFrom">The cases of the entry that goes.</param>
/// <param name="OfInto">The cases of the entry that stays.</param>
public sealed record MergePreview(EntryMerge Merge, int Head, EntryUse OfFrom, EntryUse OfInto);
