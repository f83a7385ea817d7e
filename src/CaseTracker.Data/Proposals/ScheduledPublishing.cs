using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaseTracker.Data.Proposals;

/// <summary>Publishes what is due. Each proposal is published once, whatever number of processes ask: its job goes with the transaction
/// that publishes it.</summary>
public sealed partial class ScheduledPublishing(
    IDbContextFactory<CaseTrackerContext> contexts,
    CaseLibrary library,
    ProposalRelease release,
    JobQueue queue,
    SiteSettings settings,
    TimeProvider time,
    ILogger<ScheduledPublishing> logger
)
{
    /// <summary>After so many failures it is given back to the reviewers.</summary>
    public const int MostAttempts = 10;

    private readonly ProposalReader _reader = new(library);

    /// <summary>Does all that is due; gives how many proposals were published.</summary>
    /// <param name="owner">Names this process.</param>
    public async Task<int> RunDueAsync(string owner, CancellationToken cancellation = default)
    {
        var published = 0;
        while (await queue.TakeAsync(owner, cancellation) is { } job)
        {
            try
            {
                if (await RunAsync(job, cancellation))
                    published++;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Failed(logger, job.Subject, job.Attempts, exception);
                if (job.Attempts >= MostAttempts)
                    await NotPublishedAsync(job, $"It could not be published, after {job.Attempts} tries.", cancellation);
                else
                    await queue.GiveBackAsync(job, exception.Message, cancellation);
            }
        }

        return published;
    }

    /// <summary>False where it was not published.</summary>
    internal async Task<bool> RunAsync(JobRow job, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Proposals.AsNoTracking().SingleOrDefaultAsync(item => item.Id == job.Subject, cancellation);
        if (row is null || row.Stage != ProposalStage.Scheduled || row.PublishAt > time.GetUtcNow())
        {
            await context.Jobs.Where(item => item.Id == job.Id && item.Token == job.Token).ExecuteDeleteAsync(cancellation);
            return false;
        }

        var proposal = await _reader.ReadAsync(context, row, null, cancellation);
        if (proposal.Approval is not { Holds: true })
            return await NotPublishedAsync(job, "It is not what was approved any more.", cancellation);
        if (!await MayStillAsync(context, job, row, cancellation))
            return await NotPublishedAsync(job, "Whoever set the time may not publish any more.", cancellation);

        var answer = await release.ReleaseAsync(
            proposal,
            null,
            null,
            async (writing, _) =>
            {
                // Whoever lost the lease meanwhile must not finish: another has the job.
                if (!await writing.Jobs.AnyAsync(item => item.Id == job.Id && item.Token == job.Token, cancellation))
                    throw new DbUpdateConcurrencyException("The job was taken by another process.");
            },
            cancellation
        );
        if (answer.IsDone)
            return true;
        if (answer.Outcome != ProposalOutcome.Stale)
            return await NotPublishedAsync(job, answer.Words, cancellation);
        await queue.GiveBackAsync(job, answer.Words, cancellation);
        return false;
    }

    private async Task<bool> MayStillAsync(CaseTrackerContext context, JobRow job, ProposalRow row, CancellationToken cancellation)
    {
        var person = await context.People.AsNoTracking().SingleOrDefaultAsync(item => item.Id == job.ById, cancellation);
        // The second factor was asked for when the time was set.
        var actor = person is null
            ? null
            : new Actor(person.Id, person.DisplayName, person.Role, person.DisabledAt is not null, HasSecondFactor: true);
        return AccessPolicy
            .Allows(
                actor,
                Permission.Publish,
                await ProposalApproval.OwnershipAsync(context, row, Permission.Publish, cancellation),
                settings
            )
            .IsAllowed;
    }

    /// <summary>It waits for a reviewer again, and says why. Always false.</summary>
    private async Task<bool> NotPublishedAsync(JobRow job, string why, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Proposals.SingleAsync(proposal => proposal.Id == job.Subject, cancellation);
        if (
            row.Stage != ProposalStage.Scheduled
            || !await context.Jobs.AnyAsync(item => item.Id == job.Id && item.Token == job.Token, cancellation)
        )
            return false;
        var stage = ProposalApproval.ApprovalOf(row) is { Holds: true } ? ProposalStage.Approved : ProposalStage.Submitted;
        (row.Stage, row.Note, row.ChangedAt, row.Token) = (stage, why, time.GetUtcNow(), Guid.NewGuid());
        context.Record(AuditKind.NotPublishedAtItsTime, row, null, time.GetUtcNow());
        if (stage == ProposalStage.Submitted)
            ProposalApproval.TakeApprovalBack(row);
        await ProposalApproval.TakeOffScheduleAsync(context, row, cancellation);
        await context.SaveChangesAsync(cancellation);
        NotPublished(logger, job.Subject);
        return false;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Scheduled publication of proposal {Proposal} refused; its page says why")]
    private static partial void NotPublished(ILogger logger, Guid proposal);

    [LoggerMessage(Level = LogLevel.Error, Message = "Scheduled publication of proposal {Proposal} failed, attempt {Attempt}")]
    private static partial void Failed(ILogger logger, Guid proposal, int attempt, Exception exception);
}
