namespace CaseTracker.Core.Events;

public sealed record JudgmentVacated(string Docket) : Effect;
