namespace CaseTracker.Core.Currencies;

/// <summary>One component and its sum, in the award's currency; exact.</summary>
public sealed record ComponentAmount(ComponentKind Component, decimal Amount);
