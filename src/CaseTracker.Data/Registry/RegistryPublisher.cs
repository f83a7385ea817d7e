using CaseTracker.Core.Registry;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Redaction;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Registry;

/// <summary>Makes a registry public: revision, rows and site revision in one transaction, or nothing.</summary>
public sealed class RegistryPublisher(IDbContextFactory<CaseTrackerContext> contexts, CaseHeads heads, TimeProvider time)
{
    /// <summary>What the registry's chain is called, where a case's bears its slug.</summary>
    public const string Chain = "registry";

    /// <exception cref="ArgumentException">The publication names no author or no reason.</exception>
    public Task<PublishResult> PublishAsync(SharedRegistry registry, Publication by, CancellationToken cancellation = default) =>
        PublishAsync(registry, by, static (_, _) => { }, cancellation);

    /// <param name="alongside">Adds more to the same transaction, given the number of the new revision.</param>
    public async Task<PublishResult> PublishAsync(
        SharedRegistry registry,
        Publication by,
        Action<CaseTrackerContext, int> alongside,
        CancellationToken cancellation = default
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by.Author);
        ArgumentException.ThrowIfNullOrWhiteSpace(by.Reason);
        var bytes = RegistryFile.Write(registry);

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var head = await context
            .RegistryRevisions.OrderByDescending(registryRevision => registryRevision.Number)
            .Select(registryRevision => new RevisionHead(registryRevision.Number, registryRevision.Hash, registryRevision.BytesHash))
            .FirstOrDefaultAsync(cancellation);
        var errors = await context.WithheldInAsync(registry, by, cancellation);
        if (RegistryFile.TooLarge(bytes) is { } large)
            errors = [.. errors, large];
        if (errors.Count > 0)
            return Nothing(PublishOutcome.Refused);
        if (head is not null && await context.IsHeadAsync(RedactedRevisionRow.OfRegistry, head, bytes, cancellation))
            return Nothing(PublishOutcome.Unchanged);
        if (by.ExpectedHead is { } expected && expected != (head?.Number ?? 0))
            return Nothing(PublishOutcome.HeadMoved);
        errors = await context.FormerLostInAsync(registry, by.TakesApart, cancellation);
        if (errors.Count > 0)
            return Nothing(PublishOutcome.Refused);

        var revision = RevisionChain.Next<RegistryRevisionRow>(Chain, RegistryFile.FormatVersion, by, head, bytes, time.GetUtcNow());
        context.Add(revision);
        alongside(context, revision.Number);
        await context.ReplaceRegistryAsync(registry, cancellation);
        await context.SetRegistryHeadAsync(revision.Number, cancellation);
        await context.RaiseSiteRevisionAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        heads.ForgetAll();
        return new PublishResult(PublishOutcome.Published, Chain, revision.Number, []);

        PublishResult Nothing(PublishOutcome outcome) => new(outcome, Chain, head?.Number ?? 0, errors);
    }
}
