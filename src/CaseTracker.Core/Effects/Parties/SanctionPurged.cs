using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>A coercive sanction ends because the order behind it was obeyed.</summary>
/// <param name="Sanction">The id of the event that imposed it.</param>
public sealed record SanctionPurged(string Sanction) : Effect;
