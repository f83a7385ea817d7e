using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Injunctions;

public sealed record InjunctionStayed(string Injunction, StayKind Kind) : Effect;
