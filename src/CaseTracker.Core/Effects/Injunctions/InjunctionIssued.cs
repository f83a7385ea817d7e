using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Injunctions;

public sealed record InjunctionIssued(string Injunction) : Effect;
