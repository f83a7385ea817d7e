using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

public sealed record ReviewDecided(string Docket, CertiorariOutcome Outcome) : Effect;
