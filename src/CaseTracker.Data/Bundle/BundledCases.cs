using System.Reflection;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaseTracker.Data.Bundle;

/// <summary>Imports the cases that come with the program, each edition once, and never over what people have published.</summary>
public sealed partial class BundledCases(
    IReadOnlyList<BundledCase> bundle,
    IDbContextFactory<CaseTrackerContext> contexts,
    CasePublisher publisher,
    TimeProvider time,
    ILogger<BundledCases> logger
)
{
    /// <summary>Who publishes bundled cases; while the head is theirs, a newer edition may follow.</summary>
    public const string Author = "CaseTracker";

    /// <summary>The case files in this assembly.</summary>
    public static IReadOnlyList<BundledCase> Embedded()
    {
        var assembly = typeof(BundledCases).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".case.json", StringComparison.Ordinal));
        return [.. names.Order(StringComparer.Ordinal).Select(name => Read(assembly, name))];
    }

    public async Task ImportAsync(CancellationToken cancellation = default)
    {
        foreach (var edition in bundle)
            await ImportAsync(edition, cancellation);
    }

    private async Task ImportAsync(BundledCase edition, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // Any revision, not only the head: an older program must not bring an older edition back.
        var digest = RevisionHash.ComputeForBytes(edition.Bytes.Span);
        if (await context.Revisions.AnyAsync(revision => revision.BytesHash == digest, cancellation))
            return;

        var read = CaseFile.Read(edition.Bytes);
        if (read.Case is null)
        {
            LogUnreadable(edition.Name, read.Errors.Count, read.Errors[0].ToString());
            return;
        }

        var slug = read.Case.Slug;
        var head = await (
            from row in context.AllCases
            join revision in context.Revisions
                on new { CaseId = row.Id, Number = row.HeadRevision } equals new { revision.CaseId, revision.Number }
            where row.Slug == slug
            select new { revision.Number, revision.Author }
        ).SingleOrDefaultAsync(cancellation);
        if (head is not null && head.Author != Author)
        {
            LogKept(slug, head.Number);
            return;
        }

        var by = head is null
            ? new Publication(Author, "Included at launch.", ChangeClass.Initial) { ExpectedHead = 0 }
            : new Publication(Author, "Updated with a new release of CaseTracker.", ChangeClass.Update) { ExpectedHead = head.Number };
        var result = await publisher.PublishAsync(
            read.Case,
            by,
            (writing, revision) =>
            {
                writing.RecordImported(AuditAgent.Site, slug, revision, time.GetUtcNow());
                return Task.CompletedTask;
            },
            cancellation
        );
        LogImported(slug, result.Outcome, result.Head);
    }

    internal static BundledCase Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new BundledCase(name, bytes);
    }

    [LoggerMessage(LogLevel.Information, "Bundled case {Slug}: {Outcome}, revision {Revision}")]
    private partial void LogImported(string slug, PublishOutcome outcome, int revision);

    [LoggerMessage(LogLevel.Information, "Bundled case {Slug}: kept as people have published it, revision {Revision}")]
    private partial void LogKept(string slug, int revision);

    [LoggerMessage(LogLevel.Error, "Bundled case {Name} can't be read: {Count} errors, the first: {First}")]
    private partial void LogUnreadable(string name, int count, string first);
}
