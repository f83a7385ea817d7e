using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Parties;

public sealed record DefaultSetAside(IReadOnlyList<string> Parties, string Docket) : Effect;
