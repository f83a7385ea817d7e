using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Redaction;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Publishing;

/// <summary>Makes a case public: revision, rows and site revision in one transaction, or nothing.</summary>
public sealed class CasePublisher(IDbContextFactory<CaseTrackerContext> contexts, CaseHeads heads, TimeProvider time, SiteCalendar calendar)
{
    /// <exception cref="ArgumentException">The publication names no author or no reason.</exception>
    public Task<PublishResult> PublishAsync(CourtCase courtCase, Publication by, CancellationToken cancellation = default) =>
        PublishAsync(courtCase, by, static (_, _) => Task.CompletedTask, cancellation);

    /// <param name="alongside">Changes more in the same transaction, given
    /// the number of the new revision; what it throws undoes all.</param>
    public async Task<PublishResult> PublishAsync(
        CourtCase courtCase,
        Publication by,
        Func<CaseTrackerContext, int, Task> alongside,
        CancellationToken cancellation = default
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by.Author);
        ArgumentException.ThrowIfNullOrWhiteSpace(by.Reason);
        var errors = CaseProjection.Check(courtCase);
        // All that takes time comes before the transaction, which keeps other writers waiting.
        var bytes = CaseFile.Write(courtCase);
        if (CaseFile.TooLarge(bytes) is { } large)
            errors = [.. errors, large];
        var projection = errors.Count == 0 ? new CaseProjection(new CaseHistory(courtCase), calendar.Today) : null;

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var row = await context.AllCases.SingleOrDefaultAsync(item => item.Slug == courtCase.Slug, cancellation);
        var head = row is null
            ? null
            : await context
                .Revisions.Where(item => item.CaseId == row.Id && item.Number == row.HeadRevision)
                .Select(item => new RevisionHead(item.Number, item.Hash, item.BytesHash))
                .SingleAsync(cancellation);
        if (row is not null)
            errors = [.. errors, .. await context.WithheldInAsync(row.Id, courtCase, by, cancellation)];
        if (projection is null || errors.Count > 0)
            return Nothing(PublishOutcome.Refused);
        if (row is not null && await CaseRetraction.BarAsync(context, row, cancellation) is { } closed)
            return Nothing(PublishOutcome.Closed) with { Errors = [new CaseFileError("slug", closed)] };
        if (head is not null && await context.IsHeadAsync(row!.Id, head, bytes, cancellation))
            return Nothing(PublishOutcome.Unchanged);
        if (by.ExpectedHead is { } expected && expected != (head?.Number ?? 0))
            return Nothing(PublishOutcome.HeadMoved);

        var revision = RevisionChain.Next<RevisionRow>(courtCase.Slug, CaseFile.FormatVersion, by, head, bytes, time.GetUtcNow());
        try
        {
            await alongside(context, revision.Number);
            await WriteAsync(context, row ?? new CaseRow { Slug = courtCase.Slug }, revision, projection, cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Nothing(PublishOutcome.HeadMoved);
        }

        heads.Forget(courtCase.Slug);
        return new PublishResult(PublishOutcome.Published, courtCase.Slug, revision.Number, []);

        PublishResult Nothing(PublishOutcome outcome) => new(outcome, courtCase.Slug, head?.Number ?? 0, errors);
    }

    private static async Task WriteAsync(
        CaseTrackerContext context,
        CaseRow row,
        RevisionRow revision,
        CaseProjection projection,
        CancellationToken cancellation
    )
    {
        row.HeadRevision = revision.Number;
        projection.Fill(row);
        if (row.Id == 0)
        {
            context.Add(row);
            await context.SaveChangesAsync(cancellation);
        }

        revision.CaseId = row.Id;
        context.Add(revision);
        await context.ReplaceRecordsAsync(row.Id, projection, cancellation);
        await context.SaveChangesAsync(cancellation);
        await context.RaiseSiteRevisionAsync(cancellation);
    }
}
