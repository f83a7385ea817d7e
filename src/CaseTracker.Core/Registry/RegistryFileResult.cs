using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Core.Registry;

/// <summary>A registry, or all that keeps the file from being one.</summary>
public sealed record RegistryFileResult(SharedRegistry? Registry, IReadOnlyList<CaseFileError> Errors);
