namespace CaseTracker.Core.Events;

public sealed record ReviewDecided(string Docket, CertiorariOutcome Outcome) : Effect;
