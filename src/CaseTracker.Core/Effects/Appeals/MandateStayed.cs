namespace CaseTracker.Core.Events;

public sealed record MandateStayed(string Docket) : Effect;
