namespace CaseTracker.Core.Dockets;

/// <summary>An attachment of an entry.</summary>
/// <param name="IsSealed">Null where the file says nothing.</param>
/// <param name="IsAvailable">Null where it is not known.</param>
public sealed record DocketSheetDocument(
    int Number,
    string? Description,
    string? PacerDocId,
    string? CourtListenerId,
    int? Pages,
    long? Bytes,
    bool? IsSealed,
    bool? IsAvailable
);
