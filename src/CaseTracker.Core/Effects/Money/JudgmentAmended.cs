namespace CaseTracker.Core.Events;

public sealed record JudgmentAmended(string Docket) : Effect;
