using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Data.Queries;

// STUB of branch web: replaced by branch data.
public sealed class CaseLibrary
{
    private readonly Lazy<PublishedCase?> _case = new(() =>
    {
        var path = Environment.GetEnvironmentVariable("CASE_FILE")!;
        var bytes = File.ReadAllBytes(path);
        var read = CaseFile.Read(bytes);
        if (read.Case is null) throw new InvalidOperationException(string.Join("\n", read.Errors.Take(20)));
        return new PublishedCase(read.Case.Slug, 1, DateTimeOffset.UnixEpoch, "0", CaseFile.Write(read.Case), new CaseHistory(read.Case));
    });

    public ValueTask<IReadOnlyList<PublishedCase>> ListAsync(CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<PublishedCase>>(_case.Value is { } one ? [one] : []);

    public ValueTask<PublishedCase?> FindAsync(string slug, CancellationToken cancellation) =>
        ValueTask.FromResult(_case.Value?.Slug == slug ? _case.Value : null);
}

public sealed record PublishedCase(string Slug, int Revision, DateTimeOffset PublishedAt, string Hash, ReadOnlyMemory<byte> Bytes, CaseHistory History);
