using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Data.Publishing;

/// <summary>What became of a file.</summary>
/// <param name="Published">Null when the file can't be read; then nothing was written.</param>
/// <param name="Errors">All that is wrong; empty when it is in.</param>
public sealed record ImportResult(PublishResult? Published, IReadOnlyList<CaseFileError> Errors);
