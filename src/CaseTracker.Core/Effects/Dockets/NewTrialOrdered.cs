using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Dockets;

public sealed record NewTrialOrdered(string Docket, string Scope) : Effect;
