using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Registry;

/// <summary>An entry of the registry by its newest name.</summary>
public sealed record RegistryEntryName(RegistryKind Of, string Id, string Name);
