using CaseTracker.Core.Registry;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaseTracker.Data.Bundle;

/// <summary>Imports the registry that comes with the program, each edition once, and never over what people have published.</summary>
public sealed partial class BundledRegistry(
    RegistryEdition edition,
    IDbContextFactory<CaseTrackerContext> contexts,
    RegistryPublisher publisher,
    TimeProvider time,
    ILogger<BundledRegistry> logger
)
{
    public async Task ImportAsync(CancellationToken cancellation = default)
    {
        if (edition.Bytes is not { } bytes)
            return;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // Any revision, not only the head: an older program must not bring an older edition back.
        var digest = RevisionHash.ComputeForBytes(bytes.Span);
        if (await context.RegistryRevisions.AnyAsync(revision => revision.BytesHash == digest, cancellation))
            return;

        var read = RegistryFile.Read(bytes);
        if (read.Registry is null)
        {
            LogUnreadable(read.Errors.Count, read.Errors[0].ToString());
            return;
        }

        var head = await context
            .RegistryRevisions.OrderByDescending(revision => revision.Number)
            .Select(revision => new { revision.Number, revision.Author })
            .FirstOrDefaultAsync(cancellation);
        if (head is not null && head.Author != BundledCases.Author)
        {
            LogKept(head.Number);
            return;
        }

        var by = head is null
            ? new Publication(BundledCases.Author, "Included at launch.", ChangeClass.Initial) { ExpectedHead = 0 }
            : new Publication(BundledCases.Author, "Updated with a new release of CaseTracker.", ChangeClass.Update)
            {
                ExpectedHead = head.Number,
            };
        var result = await publisher.PublishAsync(
            read.Registry,
            by,
            (writing, revision) => writing.RecordImported(AuditAgent.Site, null, revision, time.GetUtcNow()),
            cancellation
        );
        if (result.Errors.Count > 0)
            LogRefused(result.Head, result.Errors.Count, result.Errors[0].ToString());
        else
            LogImported(result.Outcome, result.Head);
    }

    [LoggerMessage(LogLevel.Information, "Bundled registry: {Outcome}, revision {Revision}")]
    private partial void LogImported(PublishOutcome outcome, int revision);

    [LoggerMessage(LogLevel.Information, "Bundled registry: kept as people have published it, revision {Revision}")]
    private partial void LogKept(int revision);

    [LoggerMessage(LogLevel.Error, "The bundled registry is refused, and revision {Revision} stays: {Count} errors, the first: {First}")]
    private partial void LogRefused(int revision, int count, string first);

    [LoggerMessage(LogLevel.Error, "The bundled registry can't be read: {Count} errors, the first: {First}")]
    private partial void LogUnreadable(int count, string first);
}
