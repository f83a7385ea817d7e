using System.Collections.Concurrent;
using CaseTracker.Core;
using CaseTracker.Core.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Cases;

/// <summary>What is newest, asked of the database at most once a second, so that another process's publishing is seen too.</summary>
public sealed class CaseHeads(IDbContextFactory<CaseTrackerContext> contexts, TimeProvider time)
{
    private const int MostHeads = 2_000;
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, (CaseHead Head, long At)> _heads = new();
    private (long Revision, long At)? _site;
    private long _oldestHead = long.MinValue;
    private readonly Lock _siteLock = new();

    /// <summary>The head of a case; null when there is no such case, or it was retracted.</summary>
    public async ValueTask<CaseHead?> FindAsync(string slug, CancellationToken cancellation = default)
    {
        if (!Identifier.IsValid(slug))
            return null;
        if (_heads.TryGetValue(slug, out var known) && IsFresh(known.At) && known.At >= Interlocked.Read(ref _oldestHead))
            return known.Head;

        var at = time.GetTimestamp();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var head = await (
            from row in context.AllCases
            join revision in context.Revisions
                on new { CaseId = row.Id, Number = row.HeadRevision } equals new { revision.CaseId, revision.Number }
            where row.Slug == slug && row.PublicationStatus != PublicationStatus.Retracted
            select new CaseHead(
                row.Id,
                revision.Number,
                revision.Hash,
                context.Redactions.Count(withholding => withholding.CaseId == row.Id),
                row.PublicationStatus == PublicationStatus.Merged,
                row.Notices,
                context.SiteState.Select(site => site.RegistryRevision).Single()
            )
        ).SingleOrDefaultAsync(cancellation);
        // A slug that does not exist is not remembered: strangers can make up as many as they like.
        if (head is null)
            return null;
        head = head with { Sheets = await SheetsAsync(context, head.CaseId, cancellation) };
        if (_heads.Count >= MostHeads)
            _heads.Clear();
        _heads[slug] = (head, at);
        return head;
    }

    private static Task<List<string>> SheetsAsync(CaseTrackerContext context, int caseId, CancellationToken cancellation) =>
        (
            from docket in context.Dockets
            where docket.CaseId == caseId && docket.NumberCore != null
            where
                context.ImportedDockets.Any(sheet =>
                    sheet.CourtId == docket.CourtId
                    && sheet.NumberCore == docket.NumberCore
                    && (sheet.NumberKey == docket.NumberKey || sheet.NumberKey == sheet.NumberCore || docket.NumberKey == docket.NumberCore)
                )
            orderby docket.Id
            select docket.Id
        ).ToListAsync(cancellation);

    /// <summary>The number that each publishing raises, for the cache keys of pages over several cases.</summary>
    public async ValueTask<long> SiteRevisionAsync(CancellationToken cancellation = default)
    {
        lock (_siteLock)
            if (_site is { } known && IsFresh(known.At))
                return known.Revision;

        var at = time.GetTimestamp();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var revision = await context.SiteState.Select(site => site.Revision).SingleAsync(cancellation);
        lock (_siteLock)
        {
            // A page over several cases that is kept under a new number must not be made from a head that is older than it.
            if (_site?.Revision != revision)
                AskForHeadsAgain();
            _site = (revision, at);
        }

        return revision;
    }

    /// <summary>Asks again at the next read: this process has just published the case.</summary>
    internal void Forget(string slug)
    {
        _heads.TryRemove(slug, out _);
        AskForHeadsAgain();
        ForgetSite();
    }

    /// <summary>The same where no case was published but something that pages of any case may show.</summary>
    internal void ForgetAll()
    {
        AskForHeadsAgain();
        ForgetSite();
    }

    private void ForgetSite()
    {
        lock (_siteLock)
            _site = null;
    }

    /// <summary>Also where the answer is still on its way: what was asked before now is not used.</summary>
    private void AskForHeadsAgain() => Interlocked.Exchange(ref _oldestHead, time.GetTimestamp());

    private bool IsFresh(long at) => time.GetElapsedTime(at) < Freshness;
}
