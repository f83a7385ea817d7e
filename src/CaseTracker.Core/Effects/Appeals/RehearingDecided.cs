using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

public sealed record RehearingDecided(string Docket, Disposition Disposition) : Effect;
