using CaseTracker.Core.Registry;
using CaseTracker.Data.Projection;
using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>Puts the rows of a registry in the place of the old ones, within the caller's transaction.</summary>
internal static class RegistryRecords
{
    /// <summary>Deletes at once; the new rows are written when the caller saves.</summary>
    public static async Task ReplaceRegistryAsync(this CaseTrackerContext context, SharedRegistry registry, CancellationToken cancellation)
    {
        await context.Set<RegistryOfficeRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<RegistryNameRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<RegistryEntryRow>().ExecuteDeleteAsync(cancellation);
        context.AddRange(RegistryRows.Of(registry));
    }

    /// <summary>Which revision is the newest stands apart from the revisions, so that a missing one is noticed.</summary>
    public static Task SetRegistryHeadAsync(this CaseTrackerContext context, int number, CancellationToken cancellation) =>
        context.SiteState.ExecuteUpdateAsync(set => set.SetProperty(site => site.RegistryRevision, number), cancellation);
}
