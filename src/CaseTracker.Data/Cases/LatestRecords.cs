using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Data.Cases.Records;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Cases;

/// <summary>
/// What is newest, in force or to come over all cases, asked of their rows: no case is opened, and each list stops at its length along
/// an index.
/// </summary>
/// <remarks>
/// On one day the records of a case stay together. Each list is cut before it is joined: a case that readers don't find has no rows, so
/// nothing falls out of it, and the cut runs along the index whatever the tables hold.
/// </remarks>
public sealed class LatestRecords(IDbContextFactory<CaseTrackerContext> contexts)
{
    /// <summary>The cases in which something happened last.</summary>
    public async Task<IReadOnlyList<ActiveCase>> CasesAsync(int count, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await CaseListOrder.TakeAsync(
            context.Cases.AsNoTracking(),
            CaseListSort.LastActivity,
            descending: true,
            last: null,
            count,
            cancellation
        );
        var ids = rows.ConvertAll(row => row.Id);
        var events = await CountAsync(context.Events.Where(row => row.HappenedOn != null));
        var sources = await CountAsync(context.Sources);
        return
        [
            .. rows.Select(row => new ActiveCase(
                CaseListOrder.Item(row),
                row.MainDocketNumber,
                events.GetValueOrDefault(row.Id),
                sources.GetValueOrDefault(row.Id)
            )),
        ];

        Task<Dictionary<int, int>> CountAsync<TRow>(IQueryable<TRow> records)
            where TRow : class, ICaseRecordRow =>
            records
                .Where(record => ids.Contains(record.CaseId))
                .GroupBy(record => record.CaseId)
                .Select(ofCase => new { ofCase.Key, Count = ofCase.Count() })
                .ToDictionaryAsync(ofCase => ofCase.Key, ofCase => ofCase.Count, cancellation);
    }

    /// <summary>What has happened or is under way, newest first.</summary>
    public async Task<IReadOnlyList<LatestEvent>> EventsAsync(int count, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var newest = context
            .Events.Where(row => row.HappenedOn != null)
            .OrderByDescending(row => row.HappenedOn)
            .ThenBy(row => row.CaseId)
            .ThenByDescending(row => row.Position)
            .Take(count);
        var rows = await (
            from row in newest
            join one in context.Cases on row.CaseId equals one.Id
            join docket in context.Dockets
                on new { row.CaseId, Id = row.DocketId } equals new { docket.CaseId, Id = (string?)docket.Id }
                into dockets
            from docket in dockets.DefaultIfEmpty()
            orderby row.HappenedOn descending, row.CaseId, row.Position descending
            select new
            {
                one.Slug,
                Name = one.ShortName ?? one.Name,
                row.Id,
                row.Title,
                row.Date,
                row.DocketId,
                Court = (string?)docket!.CourtId,
                CourtName = (string?)docket!.CourtName,
                Number = (string?)docket!.Number,
            }
        ).ToListAsync(cancellation);
        return rows.ConvertAll(row => new LatestEvent(
            row.Slug,
            row.Name,
            row.Id,
            row.Title,
            Read(row.Date),
            Tribunal.From(row.Court, row.CourtName) is { } court ? CaseNames.Docket(court, row.Number!) : row.DocketId
        ));
    }

    /// <summary>The figures that events set or changed, newest first.</summary>
    public async Task<IReadOnlyList<LatestAwardChange>> AwardChangesAsync(int count, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var newest = context
            .AwardChanges.OrderByDescending(row => row.Day)
            .ThenByDescending(row => row.CaseId)
            .ThenBy(row => row.Position)
            .Take(count);
        var rows = await (
            from row in newest
            join one in context.Cases on row.CaseId equals one.Id
            join award in context.Awards on new { row.CaseId, Id = row.AwardId } equals new { award.CaseId, award.Id }
            join happened in context.Events on new { row.CaseId, Id = row.EventId } equals new { happened.CaseId, happened.Id }
            orderby row.Day descending, row.CaseId descending, row.Position
            select new
            {
                one.Slug,
                Name = one.ShortName ?? one.Name,
                row.EventId,
                happened.Date,
                row.Component,
                row.UnitsBefore,
                row.Units,
                award.Currency,
                row.How,
            }
        ).ToListAsync(cancellation);
        return rows.ConvertAll(row => new LatestAwardChange(
            row.Slug,
            row.Name,
            row.EventId,
            Read(row.Date),
            row.Component,
            row.UnitsBefore is { } before ? new MonetaryAmount(AmountUnits.ToAmount(before), row.Currency) : null,
            new MonetaryAmount(AmountUnits.ToAmount(row.Units), row.Currency),
            row.How
        ));
    }

    /// <summary>The injunctions that are in force or may be, those issued last first.</summary>
    public async Task<IReadOnlyList<InjunctionInForce>> InjunctionsInForceAsync(int count, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var newest = context
            .Injunctions.Where(row => row.InForceIssued != null)
            .OrderByDescending(row => row.InForceIssued)
            .ThenByDescending(row => row.CaseId)
            .ThenBy(row => row.Position)
            .Take(count);
        var rows = await (
            from row in newest
            join one in context.Cases on row.CaseId equals one.Id
            join issued in context.Events on new { row.CaseId, Id = row.IssuedBy } equals new { issued.CaseId, Id = (string?)issued.Id }
            orderby row.InForceIssued descending, row.CaseId descending, row.Position
            select new
            {
                one.Slug,
                Name = one.ShortName ?? one.Name,
                row.Title,
                row.Status,
                row.Standing,
                issued.Date,
            }
        ).ToListAsync(cancellation);
        return rows.ConvertAll(row => new InjunctionInForce(row.Slug, row.Name, row.Title, row.Status, row.Standing, Read(row.Date)));
    }

    /// <summary>The days to come, the next first.</summary>
    public async Task<IReadOnlyList<CaseUpcomingDate>> UpcomingDatesAsync(int count, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var next = context
            .UpcomingDates.OrderBy(row => row.Day)
            .ThenByDescending(row => row.CaseId)
            .ThenBy(row => row.Position)
            .Take(count);
        var rows = await (
            from row in next
            join one in context.Cases on row.CaseId equals one.Id
            orderby row.Day, row.CaseId descending, row.Position
            select new
            {
                one.Slug,
                Name = one.ShortName ?? one.Name,
                row.What,
                row.Date,
                row.Earliest,
                row.Latest,
                row.EventId,
            }
        ).ToListAsync(cancellation);
        return rows.ConvertAll(row => new CaseUpcomingDate(
            row.Slug,
            row.Name,
            row.What,
            row.Date is { } date ? Read(date) : null,
            new DaySpan(row.Earliest, row.Latest),
            row.EventId
        ));
    }

    private static PartialDate Read(string date) => PartialDate.Parse(date).Value;
}
