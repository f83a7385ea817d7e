using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>An appeal is decided: what becomes of rulings as wholes, and of single parts of what they decided.</summary>
/// <param name="Remanded">True where the case was sent back to the court below.</param>
public sealed record AppealDecided(string Docket, IReadOnlyList<RulingReviewed> Rulings, IReadOnlyList<PartReviewed> Parts, bool Remanded)
    : Effect;
