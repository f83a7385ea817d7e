namespace CaseTracker.Core.Events;

public sealed record NewTrialOrdered(string Docket, string Scope) : Effect;
