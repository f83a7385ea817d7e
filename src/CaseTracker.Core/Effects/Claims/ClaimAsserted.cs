using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Claims;

public sealed record ClaimAsserted(string Claim) : Effect;
