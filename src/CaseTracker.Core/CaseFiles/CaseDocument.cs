using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;

namespace CaseTracker.Core.CaseFiles;

/// <summary>A case together with the bytes of its file, so that neither is made from the other twice.</summary>
public sealed class CaseDocument
{
    private readonly Lazy<ReadOnlyMemory<byte>> _bytes;

    /// <summary>A case whose file is written once its bytes are asked for, and no second time.</summary>
    public CaseDocument(CourtCase courtCase) => (Case, _bytes) = (courtCase, new(() => CaseFile.Write(courtCase)));

    /// <param name="courtCase">The case that these bytes give when they are read.</param>
    public CaseDocument(CourtCase courtCase, ReadOnlyMemory<byte> bytes) => (Case, _bytes) = (courtCase, new(bytes));

    public CourtCase Case { get; }

    public ReadOnlyMemory<byte> Bytes => _bytes.Value;

    /// <summary>True where the file has exactly these bytes.</summary>
    public bool Has(ReadOnlySpan<byte> bytes) => Bytes.Span.SequenceEqual(bytes);

    /// <summary>The file as a tree of its own, to be changed and read again.</summary>
    internal JsonObject Tree() => JsonNode.Parse(Bytes.Span)!.AsObject();
}
