using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

public sealed record MandateIssued(string Docket) : Effect;
