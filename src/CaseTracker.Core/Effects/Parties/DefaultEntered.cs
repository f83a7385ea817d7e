using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Parties;

public sealed record DefaultEntered(IReadOnlyList<string> Parties, string Docket) : Effect;
