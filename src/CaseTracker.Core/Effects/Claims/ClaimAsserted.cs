namespace CaseTracker.Core.Events;

public sealed record ClaimAsserted(string Claim) : Effect;
