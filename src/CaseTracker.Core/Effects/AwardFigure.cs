using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects;

/// <summary>A sum that an effect sets, in the award's currency.</summary>
/// <param name="Award">The award's id.</param>
public sealed record AwardFigure(string Award, ComponentKind Component, decimal Amount);
