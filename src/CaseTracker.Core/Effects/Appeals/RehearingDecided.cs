using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

/// <param name="EnBanc">True for rehearing by the whole court; the panel otherwise.</param>
public sealed record RehearingDecided(string Docket, Disposition Disposition, bool EnBanc) : Effect;
