using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>The court remits a component; it binds when the plaintiff accepts, and until then both figures are shown.</summary>
public sealed record RemittiturOffered(string Award, ComponentKind Component, decimal To) : Effect;
