namespace CaseTracker.Core.Events;

public sealed record JudgmentSatisfied(string Docket) : Effect;
