using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Data.Editing;

/// <summary>What became of a case file.</summary>
/// <param name="Published">Null when the file is no case; then nothing was written.</param>
/// <param name="Errors">All that is wrong; empty when the case is in.</param>
public sealed record ImportResult(PublishResult? Published, IReadOnlyList<CaseFileError> Errors);
