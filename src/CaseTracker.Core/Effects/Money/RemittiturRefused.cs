using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

public sealed record RemittiturRefused(string Award) : Effect;
