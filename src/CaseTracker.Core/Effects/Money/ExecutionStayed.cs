using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

public sealed record ExecutionStayed(string Award) : Effect;
