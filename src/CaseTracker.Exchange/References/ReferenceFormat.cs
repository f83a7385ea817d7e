using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.References;

/// <summary>What the formats of references share: they write all that can be cited of a case, or what the reader named.</summary>
public abstract class ReferenceFormat : IExportFormat
{
    public abstract string Extension { get; }

    public abstract string Name { get; }

    public abstract string Use { get; }

    public abstract string MediaType { get; }

    public bool HasLengths => false;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    /// <exception cref="ArgumentException">The day of the file does not show what was named.</exception>
    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation)
    {
        var all = new CaseReferences(input);
        var chosen = input.Of is { } cited ? all.Find(cited) : all.All();
        return chosen is null
            ? throw new ArgumentException($"The case holds no {input.Of} on that day.", nameof(input))
            : Task.FromResult(Write(chosen, input));
    }

    /// <summary>Writes references, with <see cref="ExportDigest.Placeholder"/> where the digest belongs.</summary>
    protected abstract byte[] Write(IReadOnlyList<Reference> references, ExportInput input);
}
