using CaseTracker.Core.Dockets;

namespace CaseTracker.Data.Dockets;

/// <summary>A page of entries.</summary>
/// <param name="Next">The key of the last entry, where more follow; null on the last page.</param>
/// <param name="IsFirst">False where others come before.</param>
/// <param name="Kinds">How many entries of each kind have the words that were asked for.</param>
public sealed record SheetPage(
    IReadOnlyList<DocketEntryRow> Entries,
    string? Next,
    bool IsFirst,
    IReadOnlyDictionary<DocketEntryKind, int> Kinds
);
