using CaseTracker.Core.Cases;

namespace CaseTracker.Core.CaseFiles;

/// <summary>A case, or all that keeps the file from being one.</summary>
public sealed record CaseFileResult(CourtCase? Case, IReadOnlyList<CaseFileError> Errors);
