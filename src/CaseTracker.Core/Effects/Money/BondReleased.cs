using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

/// <summary>The bonds that secured the judgment of a docket are released.</summary>
public sealed record BondReleased(string Docket) : Effect;
