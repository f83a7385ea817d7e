using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>A court of appeals holds its mandate back.</summary>
/// <param name="WhileOpen">The docket of another appeal, until whose decision it does so; null for a stay that a petition to the court
/// above or its own <see cref="Effect.Until"/> ends.</param>
public sealed record MandateStayed(string Docket, string? WhileOpen) : Effect;
