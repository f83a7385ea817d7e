using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Injunctions;

public sealed record InjunctionDissolved(string Injunction) : Effect;
