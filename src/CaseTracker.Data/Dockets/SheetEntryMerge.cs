using System.Globalization;
using CaseTracker.Core.Dockets;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Dockets;

/// <summary>Brings the entries of a docket in line with a sheet, within the caller's transaction. Entries that the sheet does not have
/// stay: many files hold a stretch of days only.</summary>
internal sealed class SheetEntryMerge(CaseTrackerContext context, int docketId, bool isNew)
{
    private readonly List<DocketEntryRow> _written = [];

    /// <summary>What was added or changed.</summary>
    public IReadOnlyList<DocketEntryRow> Written => _written;

    /// <param name="entries">Oldest first.</param>
    public async Task<DocketCounts> ApplyAsync(IReadOnlyList<DocketSheetEntry> entries, CancellationToken cancellation)
    {
        if (entries.Count == 0)
            return default;
        var known = isNew
            ? []
            : await context
                .DocketEntries.Include(row => row.Attachments)
                .Where(row => row.DocketId == docketId)
                .OrderBy(row => row.Day)
                .ThenBy(row => row.Place)
                .AsSplitQuery()
                .ToListAsync(cancellation);
        var rows = SheetEntryMatch.Find(known, entries);
        var keys = new EntryKeys(known);
        var added = new List<DocketEntryRow>();
        var day = DateOnly.MinValue;
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            day = entry.Day ?? day;
            if (rows[index] is null)
                added.Add(
                    rows[index] = new DocketEntryRow
                    {
                        DocketId = docketId,
                        Key = keys.Next(entry.Number, day),
                        Text = entry.Text,
                    }
                );
            Fill(rows[index]!, entry, day);
        }

        Order(known, rows!, added);
        context.AddRange(added);
        context.ChangeTracker.DetectChanges();
        var changed = known.FindAll(row =>
            context.Entry(row).State == EntityState.Modified
            || row.Attachments.Exists(document => context.Entry(document).State is EntityState.Modified or EntityState.Added)
        );
        _written.AddRange(added);
        _written.AddRange(changed);
        return new DocketCounts(added.Count, changed.Count, entries.Count - added.Count - changed.Count(rows.Contains), 0);
    }

    private static void Fill(DocketEntryRow row, DocketSheetEntry entry, DateOnly day)
    {
        row.Day = day;
        row.DateFiled = entry.DateFiled ?? row.DateFiled;
        row.DateEntered = entry.DateEntered ?? row.DateEntered;
        row.TimeEntered = entry.TimeEntered ?? row.TimeEntered;
        row.Number = entry.Number ?? row.Number;
        row.Sequence = entry.Sequence ?? row.Sequence;
        row.PacerDocId = entry.PacerDocId ?? row.PacerDocId;
        row.CourtListenerId = entry.CourtListenerId ?? row.CourtListenerId;
        // Two forms of one docket break lines differently; the words that came first stay.
        if (entry.Text.Length > 0 && !SameWords(entry.Text, row.Text))
            row.Text = entry.Text;
        row.ShortText = entry.ShortText ?? row.ShortText;
        row.Kind = DocketEntryReader.KindOf(row.Text.Length > 0 ? row.Text : row.ShortText ?? "");
        row.Pages = entry.Pages ?? row.Pages;
        row.Bytes = entry.Bytes ?? row.Bytes;
        row.IsSealed = entry.IsSealed ?? (row.IsSealed || DocketEntryReader.SaysSealed(row.Text));
        row.IsAvailable = entry.IsAvailable ?? row.IsAvailable;
        foreach (var document in entry.Attachments)
        {
            var there = row.Attachments.Find(other => other.Number == document.Number);
            if (there is null)
                row.Attachments.Add(there = new DocketDocumentRow { Number = document.Number });
            there.Description = document.Description ?? there.Description;
            there.PacerDocId = document.PacerDocId ?? there.PacerDocId;
            there.CourtListenerId = document.CourtListenerId ?? there.CourtListenerId;
            there.Pages = document.Pages ?? there.Pages;
            there.Bytes = document.Bytes ?? there.Bytes;
            there.IsSealed = document.IsSealed ?? there.IsSealed;
            there.IsAvailable = document.IsAvailable ?? there.IsAvailable;
        }
    }

    private static bool SameWords(string one, string other) =>
        one == other
        || one.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SequenceEqual(other.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where the sheet has all entries of a day, its order holds; else what is new comes behind what is there.</summary>
    private static void Order(List<DocketEntryRow> known, DocketEntryRow[] rows, List<DocketEntryRow> added)
    {
        var listed = rows.ToHashSet();
        var others = known.Where(row => !listed.Contains(row)).GroupBy(row => row.Day).ToDictionary(group => group.Key);
        var isNew = added.ToHashSet();
        var placed = known.GroupBy(row => row.Day).ToDictionary(group => group.Key, group => group.Max(row => row.Place));
        foreach (var ofDay in rows.Distinct().GroupBy(row => row.Day))
        {
            var place = 0;
            if (!others.ContainsKey(ofDay.Key))
                foreach (var row in ofDay)
                    row.Place = place++;
            else
            {
                place = placed.GetValueOrDefault(ofDay.Key, -1) + 1;
                foreach (var row in ofDay.Where(isNew.Contains))
                    row.Place = place++;
            }
        }
    }

    /// <summary>Names for addresses: the number, or the day where there is none; a second one gets an ordinal.</summary>
    private sealed class EntryKeys(List<DocketEntryRow> known)
    {
        private readonly HashSet<string> _taken = known.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

        public string Next(string? number, DateOnly day)
        {
            var name = DocketNumber.Read(number) is { Slug.Length: <= 40 } read ? read.Slug : null;
            var stem = name ?? day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            var ordinal = _last.GetValueOrDefault(stem, name is null ? 0 : -1);
            string key;
            do key = ++ordinal == 0 ? stem : $"{stem}-{(name is null ? ordinal : ordinal + 1)}";
            while (!_taken.Add(key));
            _last[stem] = ordinal;
            return key;
        }
    }
}
