namespace CaseTracker.Data.Bundle;

/// <summary>A case file that comes with the program.</summary>
public sealed record BundledCase(string Name, ReadOnlyMemory<byte> Bytes);
