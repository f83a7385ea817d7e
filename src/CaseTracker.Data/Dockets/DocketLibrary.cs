using CaseTracker.Core.Dockets;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Dockets;

/// <summary>What readers read of docket sheets, each page along an index.</summary>
public sealed class DocketLibrary(IDbContextFactory<CaseTrackerContext> contexts)
{
    /// <summary>How many entries stand before the one that an address names.</summary>
    private const int Before = 5;

    /// <summary>The sheet of a court with a number in any spelling; null where there is none, or several fit.</summary>
    public async Task<SheetView?> FindAsync(string courtId, string number, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var docket = await context
            .ImportedDockets.AsNoTracking()
            .SingleOrDefaultAsync(row => row.CourtId == courtId && row.Slug == number, cancellation);
        if (docket is null && DocketNumber.Read(number) is { } read)
            docket = await ByNumberAsync(context, courtId, read, cancellation);
        // An address may write the office with a hyphen: 4-19-cv-07123.
        if (
            docket is null
            && number.Split('-', 2) is [{ Length: 1 or 2 } office, var rest]
            && DocketNumber.Read($"{office}:{rest}") is { } typed
        )
            docket = await ByNumberAsync(context, courtId, typed, cancellation);
        if (docket is null)
            return null;
        var parties = await context
            .ImportedParties.AsNoTracking()
            .Include(row => row.Attorneys.OrderBy(attorney => attorney.Position))
            .Where(row => row.DocketId == docket.Id)
            .OrderBy(row => row.Position)
            .AsSplitQuery()
            .ToListAsync(cancellation);
        return new SheetView(docket, parties);
    }

    private static async Task<ImportedDocketRow?> ByNumberAsync(
        CaseTrackerContext context,
        string courtId,
        DocketNumber number,
        CancellationToken cancellation
    )
    {
        var found = await context
            .ImportedDockets.AsNoTracking()
            .Where(row => row.CourtId == courtId && row.NumberCore == number.Core)
            .Where(row => row.NumberKey == number.Key || row.NumberKey == row.NumberCore || number.Key == number.Core)
            .Take(2)
            .ToListAsync(cancellation);
        return found is [var only] ? only : null;
    }

    /// <param name="after">The <see cref="SheetPage.Next"/> of the page before.</param>
    /// <param name="at">The key of an entry that the page must show; it goes before <paramref name="after"/>.</param>
    /// <returns>Null where there is no such entry.</returns>
    public async Task<SheetPage?> PageAsync(
        int docketId,
        SheetQuery query,
        string? after = null,
        string? at = null,
        CancellationToken cancellation = default
    )
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var all = context.DocketEntries.AsNoTracking().Where(row => row.DocketId == docketId);
        if (query.Until is { } last)
            all = all.Where(row => row.Day <= last);
        all = WithWords(all, query.Words);
        var kinds = await all.GroupBy(row => row.Kind).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        if (query.Kind is { } kind)
            all = all.Where(row => row.Kind == kind);
        DocketEntryRow? from = null;
        if ((at ?? after) is { } key)
        {
            from = await context
                .DocketEntries.AsNoTracking()
                .SingleOrDefaultAsync(row => row.DocketId == docketId && row.Key == key, cancellation);
            if (from is null)
                return null;
        }

        List<DocketEntryRow> shown = [];
        if (at is not null)
        {
            shown.AddRange(
                await Ordered(Beyond(all, from!, !query.OldestFirst), !query.OldestFirst).Take(Before).ToListAsync(cancellation)
            );
            shown.Reverse();
            if (await all.AnyAsync(row => row.Id == from!.Id, cancellation))
                shown.Add(from!);
        }

        var size = SheetQuery.PageSize - shown.Count;
        var rest = from is null ? all : Beyond(all, from, query.OldestFirst);
        shown.AddRange(await Ordered(rest, query.OldestFirst).Take(size + 1).ToListAsync(cancellation));
        var page = shown.Take(SheetQuery.PageSize).ToList();
        var ids = page.ConvertAll(row => row.Id);
        var documents = (
            await context.Set<DocketDocumentRow>().AsNoTracking().Where(row => ids.Contains(row.EntryId)).ToListAsync(cancellation)
        ).ToLookup(row => row.EntryId);
        foreach (var row in page)
            row.Attachments = [.. documents[row.Id].OrderBy(document => document.Number)];
        var isFirst = from is null || page.Count == 0 || !await Beyond(all, page[0], !query.OldestFirst).AnyAsync(cancellation);
        return new SheetPage(
            page,
            shown.Count > SheetQuery.PageSize ? page[^1].Key : null,
            isFirst,
            kinds.ToDictionary(pair => pair.Key, pair => pair.Count)
        );
    }

    /// <summary>The published cases that have the docket of a sheet.</summary>
    public async Task<IReadOnlyList<CaseOfSheet>> CasesOfAsync(ImportedDocketRow sheet, CancellationToken cancellation = default)
    {
        var (court, key, core) = (sheet.CourtId, sheet.NumberKey, sheet.NumberCore);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from docket in context.Dockets
            where docket.CourtId == court && docket.NumberCore == core
            where docket.NumberKey == key || docket.NumberKey == core || key == core
            join one in context.Cases on docket.CaseId equals one.Id
            orderby one.Slug, docket.Id
            select new CaseOfSheet(one.Slug, one.Name, docket.Id)
        )
            .Take(Before)
            .ToListAsync(cancellation);
    }

    private static IQueryable<DocketEntryRow> Ordered(IQueryable<DocketEntryRow> rows, bool oldestFirst) =>
        oldestFirst
            ? rows.OrderBy(row => row.Day).ThenBy(row => row.Place).ThenBy(row => row.Id)
            : rows.OrderByDescending(row => row.Day).ThenByDescending(row => row.Place).ThenByDescending(row => row.Id);

    /// <summary>The first condition says no more than the second, but an index answers it.</summary>
    private static IQueryable<DocketEntryRow> Beyond(IQueryable<DocketEntryRow> rows, DocketEntryRow from, bool oldestFirst)
    {
        var (day, place, id) = (from.Day, from.Place, from.Id);
        return oldestFirst
            ? rows.Where(row => row.Day >= day).Where(row => row.Day > day || row.Place > place || (row.Place == place && row.Id > id))
            : rows.Where(row => row.Day <= day).Where(row => row.Day < day || row.Place < place || (row.Place == place && row.Id < id));
    }

    private static IQueryable<DocketEntryRow> WithWords(IQueryable<DocketEntryRow> rows, string? words)
    {
        var asked = words?.Trim() ?? "";
        if (asked.Length == 0)
            return rows;
        if (asked.All(char.IsAsciiDigit))
            return rows.Where(row => row.Number == asked || EF.Functions.Like(row.Text, $"%{asked}%"));
        foreach (var word in asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var pattern = $"%{Escaped(word)}%";
            rows = rows.Where(row => EF.Functions.Like(row.Text, pattern, "\\") || EF.Functions.Like(row.ShortText!, pattern, "\\"));
        }

        return rows;
    }

    private static string Escaped(string word) =>
        word.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
}
