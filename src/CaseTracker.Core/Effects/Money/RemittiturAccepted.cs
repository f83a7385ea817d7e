using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

public sealed record RemittiturAccepted(string Award) : Effect;
