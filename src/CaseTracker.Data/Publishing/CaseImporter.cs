using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Registry;

namespace CaseTracker.Data.Publishing;

/// <summary>For commands on the machine: takes a case file or a registry file in: whole, or not at all and with all that is wrong with it.
/// The file says itself which it is.</summary>
public sealed class CaseImporter(CasePublisher publisher, RegistryPublisher registryPublisher, TimeProvider time)
{
    public async Task<ImportResult> ImportAsync(ReadOnlyMemory<byte> utf8, Publication by, CancellationToken cancellation = default)
    {
        if (RegistryFile.IsOne(utf8))
            return await ImportRegistryAsync(utf8, by, cancellation);
        var read = CaseFile.Read(utf8);
        if (read.Case is null)
            return new ImportResult(null, read.Errors);
        var result = await publisher.PublishAsync(
            read.Case,
            by,
            (context, revision) =>
            {
                context.RecordImported(AuditAgent.Command, read.Case.Slug, revision, time.GetUtcNow());
                return Task.CompletedTask;
            },
            cancellation
        );
        return new ImportResult(result, result.Errors);
    }

    private async Task<ImportResult> ImportRegistryAsync(ReadOnlyMemory<byte> utf8, Publication by, CancellationToken cancellation)
    {
        var read = RegistryFile.Read(utf8);
        if (read.Registry is null)
            return new ImportResult(null, read.Errors);
        var result = await registryPublisher.PublishAsync(
            read.Registry,
            by,
            (context, revision) => context.RecordImported(AuditAgent.Command, null, revision, time.GetUtcNow()),
            cancellation
        );
        return new ImportResult(result, result.Errors);
    }
}
