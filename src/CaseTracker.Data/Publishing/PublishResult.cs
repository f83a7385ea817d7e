using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Data.Publishing;

/// <summary>What became of a publication.</summary>
/// <param name="Head">The number of the case's newest revision now; 0 where the case has none.</param>
public sealed record PublishResult(PublishOutcome Outcome, string Slug, int Head, IReadOnlyList<CaseFileError> Errors);
