using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Courts;

/// <summary>What the cases hold of a court: its dockets, injunctions and awards, and where its rulings are.</summary>
public sealed class CourtLibrary(IDbContextFactory<CaseTrackerContext> contexts, CaseHeads heads)
{
    public const int PageSize = 50;

    /// <summary>How many dockets a page shows, each of which may open a case of its own.</summary>
    public const int DocketsPerPage = 20;

    private (long Revision, IReadOnlyList<CourtUse> Uses)? _counted;

    /// <summary>The courts of the registry that have a docket here. Counted along an index once for each site revision.</summary>
    public async Task<IReadOnlyList<CourtUse>> CourtsAsync(CancellationToken cancellation = default)
    {
        var revision = await heads.SiteRevisionAsync(cancellation);
        if (_counted is { } counted && counted.Revision == revision)
            return counted.Uses;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var uses = await context
            .Dockets.Where(row => row.CourtId != null)
            .GroupBy(row => row.CourtId!)
            .Select(court => new CourtUse(court.Key, court.Select(row => row.CaseId).Distinct().Count(), court.Count()))
            .ToListAsync(cancellation);
        _counted = (revision, uses);
        return uses;
    }

    /// <summary>The dockets of a court, those of the cases taken in last first.</summary>
    /// <param name="after">The <see cref="KeyPage{T}.Next"/> of the page before; null for the first.</param>
    public async Task<KeyPage<CourtDocket>> DocketsAsync(string courtId, CaseRecord? after = null, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var dockets = context.Dockets.Where(row => row.CourtId == courtId);
        if (after is not null)
        {
            var last = await CaseIdAsync(context, after.Slug, cancellation);
            dockets = dockets.Where(row => row.CaseId < last || (row.CaseId == last && string.Compare(row.Id, after.Id) > 0));
        }

        var found = await (
            from row in dockets
            join one in context.Cases on row.CaseId equals one.Id
            orderby row.CaseId descending, row.Id
            select new
            {
                one.Slug,
                one.Name,
                row.Id,
                row.Number,
                row.Filed,
                row.StatusText,
            }
        )
            .Take(DocketsPerPage + 1)
            .ToListAsync(cancellation);
        return KeyPage<CourtDocket>.Create(
            found.ConvertAll(row => new CourtDocket(
                row.Slug,
                row.Name,
                row.Id,
                row.Number,
                PartialDate.Parse(row.Filed).Value,
                row.StatusText
            )),
            DocketsPerPage,
            docket => new CaseRecord(docket.Slug, docket.Id).Key
        );
    }

    /// <summary>The events in which a court decided, newest first.</summary>
    public async Task<KeyPage<CaseRecord>> RulingsAsync(string courtId, CaseRecord? after = null, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rulings = context.Rulings.Where(row => row.CourtId == courtId);
        if (after is not null)
        {
            var caseId = await CaseIdAsync(context, after.Slug, cancellation);
            var last = await context
                .Rulings.AsNoTracking()
                .SingleOrDefaultAsync(row => row.CaseId == caseId && row.EventId == after.Id, cancellation);
            if (last is null)
                return new KeyPage<CaseRecord>([], null);
            rulings = rulings.Where(row =>
                row.Day < last.Day
                || (row.Day == last.Day && (row.CaseId < last.CaseId || (row.CaseId == last.CaseId && row.Position < last.Position)))
            );
        }

        var found = await (
            from row in rulings
            join one in context.Cases on row.CaseId equals one.Id
            orderby row.Day descending, row.CaseId descending, row.Position descending
            select new CaseRecord(one.Slug, row.EventId)
        )
            .Take(PageSize + 1)
            .ToListAsync(cancellation);
        return KeyPage<CaseRecord>.Create(found, PageSize, record => record.Key);
    }

    /// <summary>The injunctions of a court that are in force or may be, those of
    /// the cases taken in last first; no more than fit on a page.</summary>
    public async Task<IReadOnlyList<CourtInjunction>> InjunctionsAsync(string courtId, CancellationToken cancellation = default)
    {
        InjunctionStatus[] holding =
        [
            InjunctionStatus.InForce,
            InjunctionStatus.Stayed,
            InjunctionStatus.StayedOrInForce,
            InjunctionStatus.NotYetInEffect,
        ];
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from row in context.Injunctions
            where row.CourtId == courtId && holding.Contains(row.Status)
            join one in context.Cases on row.CaseId equals one.Id
            orderby row.CaseId descending, row.Id
            select new CourtInjunction(one.Slug, one.ShortName ?? one.Name, row.Id, row.Title, row.Status, row.Standing)
        )
            .Take(DocketsPerPage)
            .ToListAsync(cancellation);
    }

    /// <summary>The awards that were first given in a court, those of the cases taken in last first; no more than fit on a page.</summary>
    public async Task<IReadOnlyList<CourtAward>> AwardsAsync(string courtId, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from row in context.Awards
            where row.CourtId == courtId
            join one in context.Cases on row.CaseId equals one.Id
            orderby row.CaseId descending, row.Id
            select new
            {
                one.Slug,
                Name = one.ShortName ?? one.Name,
                row.Id,
                row.Units,
                row.Currency,
                row.Standing,
            }
        )
            .Take(DocketsPerPage)
            .ToListAsync(cancellation);
        return found.ConvertAll(row => new CourtAward(
            row.Slug,
            row.Name,
            row.Id,
            new MonetaryAmount(AmountUnits.ToAmount(row.Units), row.Currency),
            row.Standing
        ));
    }

    private static Task<int> CaseIdAsync(CaseTrackerContext context, string slug, CancellationToken cancellation) =>
        context.Cases.Where(row => row.Slug == slug).Select(row => row.Id).SingleOrDefaultAsync(cancellation);
}
