using System.Linq.Expressions;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Data.Cases.Records;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Cases;

/// <summary>The orders of the list of cases, each along an index: first the cases that have the value, then those that have none.</summary>
internal static class CaseListOrder
{
    /// <param name="last">The case after which to begin; null for the first page.</param>
    public static Task<List<CaseRow>> TakeAsync(
        IQueryable<CaseRow> cases,
        CaseListSort sort,
        bool descending,
        CaseRow? last,
        int count,
        CancellationToken cancellation
    ) =>
        sort switch
        {
            CaseListSort.Name => TakeAsync(cases, row => row.SortName, last?.SortName, descending, last?.Id, count, cancellation),
            CaseListSort.Filed => TakeAsync(
                cases,
                row => row.FiledEarliest,
                last?.FiledEarliest,
                descending,
                last?.Id,
                count,
                cancellation
            ),
            CaseListSort.LastActivity => TakeAsync(
                cases,
                row => row.LastActivity,
                last?.LastActivity,
                descending,
                last?.Id,
                count,
                cancellation
            ),
            CaseListSort.Award => TakeAsync(cases, row => row.AwardUnits, last?.AwardUnits, descending, last?.Id, count, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "There is no such order."),
        };

    /// <summary>The case as lists show it.</summary>
    public static CaseListItem Item(CaseRow row) =>
        new(
            row.Slug,
            row.Name,
            row.ShortName,
            row.HeadRevision,
            row.Headline,
            row.HeadlineHedge,
            row.StatusLine,
            row.AwardUnits is { } units ? new MonetaryAmount(AmountUnits.ToAmount(units), row.AwardCurrency!) : null,
            row.AwardStage,
            row.InjunctionStatus,
            Tribunal.From(row.MainCourtId, row.MainCourtName),
            PartialDate.Parse(row.Filed).Value,
            row.LastEventId,
            row.LastEventTitle,
            row.LastEventDate is { } date ? PartialDate.Parse(date).Value : null,
            row.LastChecked,
            row.EventCount,
            row.SourceCount
        );

    /// <param name="lastKey">The column of the case after which to begin; null on the first page, and where that case has no value.</param>
    private static async Task<List<CaseRow>> TakeAsync<TKey>(
        IQueryable<CaseRow> cases,
        Expression<Func<CaseRow, TKey>> key,
        TKey? lastKey,
        bool descending,
        int? lastId,
        int count,
        CancellationToken cancellation
    )
    {
        var rows = new List<CaseRow>();
        if (lastId is null || lastKey is not null)
        {
            var some = cases.Where(Keyset.HasValue(key));
            if (lastId is { } id)
                some = some.Where(Keyset.Beyond(key!, lastKey, id, descending));
            var ordered = descending
                ? some.OrderByDescending(key).ThenByDescending(row => row.Id)
                : some.OrderBy(key).ThenBy(row => row.Id);
            rows = await ordered.Take(count).ToListAsync(cancellation);
        }

        if (rows.Count == count)
            return rows;
        var begin = lastKey is null ? lastId ?? 0 : 0;
        var none = cases.Where(Keyset.HasNoValue(key)).Where(row => row.Id > begin).OrderBy(row => row.Id).Take(count - rows.Count);
        return [.. rows, .. await none.ToListAsync(cancellation)];
    }
}
