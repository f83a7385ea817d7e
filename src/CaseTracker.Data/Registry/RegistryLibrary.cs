using CaseTracker.Core;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Registry;

/// <summary>What readers read of the registry: entries, lists of those that stand in cases, and in which cases one stands.</summary>
/// <remarks>All runs along an index on the registry id: a page costs the same however many cases there are.</remarks>
public sealed class RegistryLibrary(IDbContextFactory<CaseTrackerContext> contexts)
{
    public const int PageSize = 50;

    /// <summary>How many cases of one entry a page opens.</summary>
    public const int CasesPerPage = 20;

    /// <summary>The newest revision of the registry whole, for an export; null where none is published.</summary>
    public async Task<PublishedRegistry?> FindAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context
            .RegistryRevisions.OrderByDescending(row => row.Number)
            .Select(row => new PublishedRegistry(row.Number, row.PublishedAt, row.Hash, row.Bytes))
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The newest revision read, and its number; an empty registry of number 0 where none is published.</summary>
    public async Task<(int Revision, SharedRegistry Registry)> NewestAsync(CancellationToken cancellation = default)
    {
        if (await FindAsync(cancellation) is not { } newest)
            return (0, SharedRegistry.Empty);
        return RegistryFile.Read(newest.Bytes).Registry is { } registry
            ? (newest.Revision, registry)
            : throw new InvalidOperationException(
                "The newest revision of the registry can't be read; casetracker verify says which revisions are damaged."
            );
    }

    /// <summary>Null where the registry has no such party, whether or not a case names it.</summary>
    public async Task<PartyEntry?> FindPartyAsync(string id, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await FindAsync(context, RegistryKind.Party, id, cancellation) is { } row
            ? RegistryRows.Party(row, await NamesAsync(context, row, cancellation), await FormerAsync(context, row, cancellation))
            : null;
    }

    /// <summary>Null where the registry has no such judge, whether or not a case names it.</summary>
    public async Task<JudgeEntry?> FindJudgeAsync(string id, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await FindAsync(context, RegistryKind.Judge, id, cancellation) is not { } row)
            return null;
        var offices = await context
            .RegistryOffices.AsNoTracking()
            .Where(office => office.Kind == row.Kind && office.EntryId == row.Id)
            .OrderBy(registryOffice => registryOffice.Position)
            .ToListAsync(cancellation);
        return RegistryRows.Judge(
            row,
            await NamesAsync(context, row, cancellation),
            offices,
            await FormerAsync(context, row, cancellation)
        );
    }

    /// <summary>The parties that stand in a case, by id.</summary>
    /// <param name="after">The <see cref="KeyPage{T}.Next"/> of the page before; null for the first.</param>
    public async Task<KeyPage<RegistryListItem>> PartiesAsync(string? after = null, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await ListAsync(context, RegistryKind.Party, Uses(context.Parties), after, cancellation);
    }

    /// <summary>The judges that stand in a case, by id.</summary>
    public async Task<KeyPage<RegistryListItem>> JudgesAsync(string? after = null, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await ListAsync(context, RegistryKind.Judge, Uses(context.Judges), after, cancellation);
    }

    /// <summary>The slugs of the cases in which a party stands, those taken in last first.</summary>
    public async Task<KeyPage<string>> CasesOfPartyAsync(string id, string? after = null, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await CasesAsync(context, Uses(context.Parties).Where(use => use.RegistryId == id), after, cancellation);
    }

    /// <summary>The slugs of the cases in which a judge stands, those taken in last first.</summary>
    public async Task<KeyPage<string>> CasesOfJudgeAsync(string id, string? after = null, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await CasesAsync(context, Uses(context.Judges).Where(use => use.RegistryId == id), after, cancellation);
    }

    /// <summary>The cases of some entries, as a list names them beside each, those taken in last first.</summary>
    /// <param name="ids">As many as stand on one page.</param>
    public async Task<ILookup<string, (string Slug, string Name)>> CasesBesideAsync(
        RegistryKind of,
        IReadOnlyList<string> ids,
        CancellationToken cancellation = default
    )
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var uses = of == RegistryKind.Party ? Uses(context.Parties) : Uses(context.Judges);
        var found = await uses.Where(use => use.RegistryId != null && ids.Contains(use.RegistryId))
            .Join(
                context.Cases,
                use => use.CaseId,
                row => row.Id,
                (use, row) =>
                    new
                    {
                        use.RegistryId,
                        row.Id,
                        row.Slug,
                        row.ShortName,
                        row.Name,
                    }
            )
            .Distinct()
            .OrderByDescending(row => row.Id)
            .ToListAsync(cancellation);
        return found.ToLookup(row => row.RegistryId!, row => (row.Slug, row.ShortName ?? row.Name));
    }

    /// <summary>The entry into which one was merged; null where the id is no former one.</summary>
    public async Task<string?> LeadsToAsync(RegistryKind of, string id, CancellationToken cancellation = default)
    {
        if (!Identifier.IsValid(id))
            return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context
            .RegistryFormer.Where(row => row.Kind == of && row.Id == id)
            .Select(row => row.EntryId)
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The cases whose party or judge an entry stands for.</summary>
    /// <param name="named">Where given, those cases only that name one of these ids.</param>
    /// <param name="butNamed">Where given, but for those that name only these.</param>
    public async Task<EntryUse> UseAsync(
        RegistryKind of,
        string id,
        IReadOnlyList<string>? named = null,
        IReadOnlyList<string>? butNamed = null,
        CancellationToken cancellation = default
    )
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var uses = (of == RegistryKind.Party ? Uses(context.Parties) : Uses(context.Judges)).Where(use => use.RegistryId == id);
        if (named is not null)
            uses = uses.Where(use => named.Contains(use.NamedId!));
        if (butNamed is not null)
            uses = uses.Where(use => !butNamed.Contains(use.NamedId!));
        var cases = context.Cases.Where(row => uses.Any(use => use.CaseId == row.Id));
        var newest = await cases
            .OrderByDescending(row => row.Id)
            .Take(CasesPerPage)
            .Select(row => new { row.Slug, row.Name })
            .ToListAsync(cancellation);
        return new EntryUse(await cases.CountAsync(cancellation), [.. newest.Select(row => (row.Slug, row.Name))]);
    }

    private static IQueryable<RegistryUse> Uses(IQueryable<PartyRow> parties) =>
        parties.Select(row => new RegistryUse
        {
            RegistryId = row.RegistryId,
            NamedId = row.NamedRegistryId,
            CaseId = row.CaseId,
            Name = row.Name,
            CourtId = null,
        });

    private static IQueryable<RegistryUse> Uses(IQueryable<JudgeRow> judges) =>
        judges.Select(row => new RegistryUse
        {
            RegistryId = row.RegistryId,
            NamedId = row.NamedRegistryId,
            CaseId = row.CaseId,
            Name = row.Name,
            CourtId = row.CourtId,
        });

    private static async Task<RegistryEntryRow?> FindAsync(
        CaseTrackerContext context,
        RegistryKind of,
        string id,
        CancellationToken cancellation
    ) =>
        Identifier.IsValid(id)
            ? await context.RegistryEntries.AsNoTracking().SingleOrDefaultAsync(row => row.Kind == of && row.Id == id, cancellation)
            : null;

    private static Task<List<RegistryNameRow>> NamesAsync(
        CaseTrackerContext context,
        RegistryEntryRow row,
        CancellationToken cancellation
    ) =>
        context
            .RegistryNames.AsNoTracking()
            .Where(name => name.Kind == row.Kind && name.EntryId == row.Id)
            .OrderBy(name => name.Position)
            .ToListAsync(cancellation);

    private static Task<List<RegistryFormerRow>> FormerAsync(
        CaseTrackerContext context,
        RegistryEntryRow row,
        CancellationToken cancellation
    ) =>
        context
            .RegistryFormer.AsNoTracking()
            .Where(former => former.Kind == row.Kind && former.EntryId == row.Id)
            .OrderBy(registryFormer => registryFormer.Position)
            .ToListAsync(cancellation);

    private static async Task<KeyPage<RegistryListItem>> ListAsync(
        CaseTrackerContext context,
        RegistryKind of,
        IQueryable<RegistryUse> uses,
        string? after,
        CancellationToken cancellation
    )
    {
        var begin = after ?? "";
        var found = await uses.Where(use => use.RegistryId != null && string.Compare(use.RegistryId, begin) > 0)
            .GroupBy(use => use.RegistryId!)
            .Select(group => new
            {
                Id = group.Key,
                Name = group.Min(use => use.Name),
                CourtId = group.Min(use => use.CourtId),
                Cases = group.Select(use => use.CaseId).Distinct().Count(),
            })
            .OrderBy(row => row.Id)
            .Take(PageSize + 1)
            .ToListAsync(cancellation);
        var ids = found.ConvertAll(row => row.Id);
        var names = await context
            .RegistryEntries.Where(row => row.Kind == of && ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        return KeyPage<RegistryListItem>.Create(
            found.ConvertAll(row => new RegistryListItem(row.Id, names.GetValueOrDefault(row.Id, row.Name!), row.CourtId, row.Cases)),
            PageSize,
            registryListItem => registryListItem.Id
        );
    }

    private static async Task<KeyPage<string>> CasesAsync(
        CaseTrackerContext context,
        IQueryable<RegistryUse> uses,
        string? after,
        CancellationToken cancellation
    )
    {
        var last = after is null
            ? int.MaxValue
            : await context.Cases.Where(row => row.Slug == after).Select(row => row.Id).SingleOrDefaultAsync(cancellation);
        var ids = uses.Where(use => use.CaseId < last)
            .Select(use => use.CaseId)
            .Distinct()
            .OrderByDescending(id => id)
            .Take(CasesPerPage + 1);
        var slugs = await context
            .Cases.Where(row => ids.Contains(row.Id))
            .OrderByDescending(row => row.Id)
            .Select(row => row.Slug)
            .ToListAsync(cancellation);
        return KeyPage<string>.Create(slugs, CasesPerPage, slug => slug);
    }

    /// <summary>That a case names an id of the registry.</summary>
    private sealed class RegistryUse
    {
        public string? RegistryId { get; init; }

        public string? NamedId { get; init; }

        public int CaseId { get; init; }

        public string? Name { get; init; }

        public string? CourtId { get; init; }
    }
}
