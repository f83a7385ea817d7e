using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Core.Diffing;

/// <summary>What came of joining two edits of one case.</summary>
/// <param name="File">The joined case; with errors where the two don't fit together, as when one removed what the other cites.</param>
/// <param name="Collisions">The fields that both changed, each to something else.</param>
public sealed record MergeResult(CaseFileResult File, IReadOnlyList<MergeCollision> Collisions);
