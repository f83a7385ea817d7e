using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Data.Editing;

/// <summary>Takes a case file in: whole, or not at all and with all that is wrong with it.</summary>
public sealed class CaseImporter(CasePublisher publisher)
{
    public async Task<ImportResult> ImportAsync(ReadOnlyMemory<byte> utf8, Publication by, CancellationToken cancellation = default)
    {
        var read = CaseFile.Read(utf8);
        if (read.Case is null) return new ImportResult(null, read.Errors);
        var result = await publisher.PublishAsync(read.Case, by, cancellation);
        return new ImportResult(result, result.Errors);
    }
}
