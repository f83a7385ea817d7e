using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Injunctions;

public sealed record StayLifted(string Injunction) : Effect;
