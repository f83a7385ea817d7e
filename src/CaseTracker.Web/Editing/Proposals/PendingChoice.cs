using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;

namespace CaseTracker.Web.Editing.Proposals;

/// <summary>A change that collides with what was saved meanwhile, until somebody chooses what holds.</summary>
/// <param name="Origin">The state on which it was begun.</param>
public sealed record PendingChoice(CaseDocument Origin, CourtCase Changed, IReadOnlyList<MergeCollision> Collisions);
