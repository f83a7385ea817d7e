using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>A verdict or ruling gives money, in components, in the award's currency.</summary>
public sealed record AwardMade(string Award, IReadOnlyList<ComponentAmount> Components) : Effect;
