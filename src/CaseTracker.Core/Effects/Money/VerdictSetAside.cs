using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>The trial court sets aside what it, or its jury, had awarded. The sums keep their history and no longer count.</summary>
/// <param name="Components">The parts that fall; empty where all do.</param>
public sealed record VerdictSetAside(string Award, SetAsideGround By, IReadOnlyList<ComponentKind> Components) : Effect;
