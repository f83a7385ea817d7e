using CaseTracker.Core.Dockets;

namespace CaseTracker.Data.Dockets;

/// <summary>Finds the entries of a sheet among those that are there. The surest signs come first: ids, the court's sequence, the same words
/// on the same day; then a number or a document that stands on both sides once.</summary>
internal static class SheetEntryMatch
{
    /// <returns>For each entry the row that it is; null for a new one.</returns>
    public static DocketEntryRow?[] Find(List<DocketEntryRow> known, IReadOnlyList<DocketSheetEntry> entries)
    {
        var found = new DocketEntryRow?[entries.Count];
        if (known.Count == 0)
            return found;
        var free = known.ToHashSet();
        Take(row => row.CourtListenerId, entry => entry.CourtListenerId, isOnce: false);
        Take(row => row.Sequence, entry => entry.Sequence, isOnce: true);
        Take(
            row => $"{row.Number}|{row.Day:o}|{row.PacerDocId}|{row.Text}",
            entry => $"{entry.Number}|{entry.Day:o}|{entry.PacerDocId}|{entry.Text}",
            isOnce: false
        );
        Take(row => $"{row.Number}|{row.Day:o}|{row.Text}", entry => $"{entry.Number}|{entry.Day:o}|{entry.Text}", isOnce: false);
        Take(row => row.Number, entry => entry.Number, isOnce: true);
        Take(row => row.PacerDocId, entry => entry.PacerDocId, isOnce: true);
        return found;

        void Take(Func<DocketEntryRow, string?> ofRow, Func<DocketSheetEntry, string?> ofEntry, bool isOnce)
        {
            var rows = known
                .Where(row => free.Contains(row) && ofRow(row) is not null)
                .GroupBy(row => ofRow(row)!, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<DocketEntryRow>(group), StringComparer.Ordinal);
            var open = Enumerable.Range(0, entries.Count).Where(index => found[index] is null && ofEntry(entries[index]) is not null);
            foreach (var same in open.GroupBy(index => ofEntry(entries[index])!, StringComparer.Ordinal).ToList())
            {
                if (!rows.TryGetValue(same.Key, out var queue) || (isOnce && (queue.Count > 1 || same.Count() > 1)))
                    continue;
                foreach (var index in same)
                    if (queue.Count > 0 && May(queue.Peek(), entries[index]))
                        free.Remove(found[index] = queue.Dequeue());
            }
        }
    }

    /// <summary>False where both have an id and these are of two entries.</summary>
    private static bool May(DocketEntryRow row, DocketSheetEntry entry) =>
        Agree(row.CourtListenerId, entry.CourtListenerId) && Agree(row.Sequence, entry.Sequence);

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;
}
