using CaseTracker.Core;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Jobs;

/// <summary>Gives each job that is due to one process at a time. Several processes on one database share it; one that dies loses its job
/// when the lease ends.</summary>
public sealed class JobQueue(IDbContextFactory<CaseTrackerContext> contexts, TimeProvider time)
{
    /// <summary>Far longer than any job takes.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private const int LongestError = 500;

    /// <summary>Takes the job that has been due longest; null where none is.</summary>
    /// <param name="owner">Names the process.</param>
    public async Task<JobRow?> TakeAsync(string owner, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        while (true)
        {
            var now = time.GetUtcNow();
            var due = await context
                .Jobs.AsNoTracking()
                .Where(job => job.DueAt <= now && (job.LeaseUntil == null || job.LeaseUntil <= now))
                .OrderBy(job => job.DueAt)
                .ThenBy(job => job.Id)
                .Select(job => new { job.Id, job.Token })
                .FirstOrDefaultAsync(cancellation);
            if (due is null)
                return null;
            var (token, until) = (Guid.NewGuid(), now + Lease);
            var taken = await context
                .Jobs.Where(job => job.Id == due.Id && job.Token == due.Token)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(job => job.Owner, owner)
                            .SetProperty(job => job.LeaseUntil, until)
                            .SetProperty(job => job.Attempts, job => job.Attempts + 1)
                            .SetProperty(job => job.Token, token),
                    cancellation
                );
            // Where another was quicker, the next is asked for.
            if (taken == 1)
                return await context.Jobs.AsNoTracking().SingleOrDefaultAsync(job => job.Id == due.Id && job.Token == token, cancellation);
        }
    }

    /// <summary>Gives a job back that could not be done now; it is taken again after a while that doubles with each attempt.</summary>
    public async Task GiveBackAsync(JobRow job, string error, CancellationToken cancellation = default)
    {
        var until = time.GetUtcNow() + TimeSpan.FromSeconds(Math.Min(5 * Math.Pow(2, job.Attempts - 1), 600));
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context
            .Jobs.Where(item => item.Id == job.Id && item.Token == job.Token)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(item => item.Owner, "")
                        .SetProperty(item => item.LeaseUntil, until)
                        .SetProperty(item => item.LastError, Prose.Clip(error, LongestError))
                        .SetProperty(item => item.Token, Guid.NewGuid()),
                cancellation
            );
    }
}
