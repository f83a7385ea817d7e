using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Registry;

/// <summary>An entry that was merged into another, before it is taken out again.</summary>
/// <param name="Head">The revision of the registry that this was read from; splitting names it.</param>
/// <param name="Goes">The cases that lead to it from then on.</param>
/// <param name="Stays">The cases that go on leading to the other.</param>
public sealed record SplitPreview(EntrySplit Split, FormerEntry Former, int Head, EntryUse Goes, EntryUse Stays);
