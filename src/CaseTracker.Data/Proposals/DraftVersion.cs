using CaseTracker.Core.Diffing;

namespace CaseTracker.Data.Proposals;

/// <summary>A saved state of a draft in the list of them.</summary>
/// <param name="Restores">The number of the state that the draft went back to by it; null where somebody wrote.</param>
/// <param name="Changes">What it changed of the state before it; null for the one that the draft began with.</param>
/// <param name="Stands">True where the draft says just this now.</param>
public sealed record DraftVersion(int Number, DateTimeOffset At, string ByName, int? Restores, CaseDiff? Changes, bool Stands);
