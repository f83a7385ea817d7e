namespace CaseTracker.Core.Events;

public sealed record MandateIssued(string Docket) : Effect;
