namespace CaseTracker.Data.Publishing;

/// <summary>The newest link of a chain, as far as the next one needs it.</summary>
internal sealed record RevisionHead(int Number, string Hash, string BytesHash);
