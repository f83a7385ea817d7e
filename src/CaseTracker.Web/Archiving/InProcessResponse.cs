namespace CaseTracker.Web.Archiving;

/// <summary>What the site answered.</summary>
/// <param name="IsForReaders">True for the reader pages with their files, and for style sheets and scripts; false for what asks who is
/// asking, or answers each time anew.</param>
internal sealed record InProcessResponse(int Status, string MediaType, bool IsForReaders, ReadOnlyMemory<byte> Body)
{
    public bool IsPage => MediaType.StartsWith("text/html", StringComparison.Ordinal);
}
