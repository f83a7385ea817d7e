using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

/// <param name="Remanded">True where the case was sent back to the court below.</param>
public sealed record AppealDecided(string Docket, IReadOnlyList<RulingReviewed> Rulings, bool Remanded) : Effect;
