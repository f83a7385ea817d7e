using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

public sealed record MandateStayed(string Docket) : Effect;
