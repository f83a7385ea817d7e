using CaseTracker.Data.Dockets;
using CaseTracker.Data.Registry;
using CaseTracker.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseTracker.Data.Cases.Records;

/// <summary>Puts the projections of a case in the place of the old ones, within the caller's transaction.</summary>
internal static class CaseRecords
{
    /// <summary>Deletes at once; the new rows are written when the caller saves, what can be found of them at once.</summary>
    public static async Task ReplaceRecordsAsync(
        this CaseTrackerContext context,
        int caseId,
        CaseProjection projection,
        CancellationToken cancellation
    )
    {
        await context.RemoveRecordsAsync(caseId, cancellation);
        foreach (var record in projection.Records)
            record.CaseId = caseId;
        await context.LeadToEntriesAsync<PartyRow>(projection.Records, cancellation);
        await context.LeadToEntriesAsync<JudgeRow>(projection.Records, cancellation);
        context.AddRange(projection.Records);
        await context.ReplaceSearchAsync(caseId, projection.Documents, cancellation);
        await context.AddCourtsAsync(
            projection.Records.OfType<DocketRow>().Select(docket => docket.CourtId).OfType<string>(),
            cancellation
        );
    }

    /// <summary>Deletes at once.</summary>
    public static async Task RemoveRecordsAsync(this CaseTrackerContext context, int caseId, CancellationToken cancellation)
    {
        var names = context.GetService<ISqlGenerationHelper>();
        foreach (var table in context.Model.GetEntityTypes().Where(type => typeof(ICaseRecordRow).IsAssignableFrom(type.ClrType)))
        {
            var (from, key) = (names.DelimitIdentifier(table.GetTableName()!), names.DelimitIdentifier(nameof(ICaseRecordRow.CaseId)));
            var statement = $"DELETE FROM {from} WHERE {key} = {{0}}";
            await context.Database.ExecuteSqlRawAsync(statement, [caseId], cancellation);
        }

        await context.RemoveSearchAsync(caseId, cancellation);
    }

    /// <summary>Tells the pages over several cases that something changed.</summary>
    public static Task RaiseSiteRevisionAsync(this CaseTrackerContext context, CancellationToken cancellation) =>
        context.SiteState.ExecuteUpdateAsync(set => set.SetProperty(site => site.Revision, site => site.Revision + 1), cancellation);
}
