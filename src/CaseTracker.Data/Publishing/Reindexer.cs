using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Revisions;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Registry;
using CaseTracker.Data.Search;
using CaseTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaseTracker.Data.Publishing;

/// <summary>Makes the rows of cases and registry again from the bytes of their
/// newest revisions, and from nothing else; one transaction each.</summary>
public sealed partial class Reindexer(
    IDbContextFactory<CaseTrackerContext> contexts,
    CaseHeads heads,
    SiteCalendar calendar,
    ILogger<Reindexer> logger
)
{
    /// <summary>The registry, and every case.</summary>
    public async Task<ReindexResult> ReindexAsync(CancellationToken cancellation = default)
    {
        var registry = await ProjectRegistryAsync(cancellation);
        var cases = await ProjectAsync(all => all, cancellation);
        await SheetIndex.FillAsync(contexts, cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await SearchSchema.SetFilledAsync(context, cancellation);
        return registry is null ? cases : cases with { Faults = [registry, .. cases.Faults] };
    }

    /// <summary>Once after the search index was made anew for cases that were there before it.</summary>
    public async Task FillSearchAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (!await SearchSchema.IsFilledAsync(context, cancellation))
            await ReindexAsync(cancellation);
    }

    /// <summary>The cases whose state may have changed by itself since they were projected.</summary>
    public async Task<ReindexResult> ProjectDueAsync(CancellationToken cancellation = default)
    {
        var today = calendar.Today;
        return await ProjectAsync(
            cases => cases.Where(row => row.ValidUntil < today && row.PublicationStatus == PublicationStatus.Published),
            cancellation
        );
    }

    private async Task<ReindexResult> ProjectAsync(Func<IQueryable<CaseRow>, IQueryable<CaseRow>> which, CancellationToken cancellation)
    {
        List<int> ids;
        await using (var context = await contexts.CreateDbContextAsync(cancellation))
            ids = await which(context.AllCases).Select(row => row.Id).Order().ToListAsync(cancellation);

        var faults = new List<RevisionFault>();
        foreach (var id in ids)
            if (await TryProjectAsync(id, cancellation) is { } fault)
                faults.Add(fault);
        if (ids.Count > 0)
            LogProjected(ids.Count - faults.Count, calendar.Today);
        foreach (var fault in faults)
            LogFault(fault);
        return new ReindexResult(ids.Count - faults.Count, faults);
    }

    /// <summary>One case that can't be read keeps no other from being projected.</summary>
    private async Task<RevisionFault?> TryProjectAsync(int caseId, CancellationToken cancellation)
    {
        try
        {
            return await ProjectAsync(caseId, cancellation);
        }
        catch (Exception exception) when (StoredDamage.Explains(exception))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            var slug = await context.AllCases.Where(item => item.Id == caseId).Select(item => item.Slug).SingleAsync(cancellation);
            return new RevisionFault(slug, 0, "a column of its newest revision holds what was never written there");
        }
    }

    private async Task<RevisionFault?> ProjectAsync(int caseId, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        // Not the row itself: whatever stands in it is what is to be replaced, and may not even be readable.
        var old = await context
            .AllCases.Where(item => item.Id == caseId)
            .Select(item => new { item.Slug, item.HeadRevision })
            .SingleAsync(cancellation);
        var newest = await context
            .Revisions.Where(revision => revision.CaseId == caseId)
            .OrderByDescending(revision => revision.Number)
            .Select(revision => new { revision.Number, revision.Bytes })
            .FirstOrDefaultAsync(cancellation);
        if (newest is null)
            return new RevisionFault(old.Slug, 0, "it has no revision");
        var read = CaseFile.Read(newest.Bytes);
        if (read.Case is null)
            return new RevisionFault(old.Slug, newest.Number, $"the case file can't be read: {read.Errors[0]}");

        var projection = new CaseProjection(new CaseHistory(read.Case), calendar.Today);
        var (standing, notices) = await context.StandingOfAsync(caseId, read.Case.Slug, cancellation);
        var row = new CaseRow
        {
            Id = caseId,
            Slug = read.Case.Slug,
            HeadRevision = old.HeadRevision,
            PublicationStatus = standing,
            Notices = notices,
        };
        context.Update(row);
        row.HeadRevision = newest.Number;
        projection.Fill(row);
        if (standing == PublicationStatus.Published)
            await context.ReplaceRecordsAsync(caseId, projection, cancellation);
        else
            await context.RemoveRecordsAsync(caseId, cancellation);
        await context.SaveChangesAsync(cancellation);
        await context.RaiseSiteRevisionAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        heads.Forget(row.Slug);
        return null;
    }

    private async Task<RevisionFault?> ProjectRegistryAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var newest = await context
            .RegistryRevisions.OrderByDescending(revision => revision.Number)
            .Select(registryRevision => new { registryRevision.Number, registryRevision.Bytes })
            .FirstOrDefaultAsync(cancellation);
        if (newest is null)
            return null;
        var read = RegistryFile.Read(newest.Bytes);
        if (read.Registry is null)
        {
            var fault = new RevisionFault(RegistryPublisher.Chain, newest.Number, $"the registry file can't be read: {read.Errors[0]}");
            LogFault(fault);
            return fault;
        }

        await context.ReplaceRegistryAsync(read.Registry, cancellation);
        await context.SetRegistryHeadAsync(newest.Number, cancellation);
        await context.RaiseSiteRevisionAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        heads.ForgetAll();
        return null;
    }

    [LoggerMessage(LogLevel.Information, "{Count} cases projected for {Today}")]
    private partial void LogProjected(int count, DateOnly today);

    [LoggerMessage(LogLevel.Error, "Case projection failed: {Fault}")]
    private partial void LogFault(RevisionFault fault);
}
