using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>The court remits a component; it binds when the plaintiff accepts; if the plaintiff refuses, a new trial follows.</summary>
public sealed record RemittiturOffered(string Award, ComponentKind Component, decimal To) : Effect;
