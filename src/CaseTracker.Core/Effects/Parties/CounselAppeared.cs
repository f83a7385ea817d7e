using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Parties;

public sealed record CounselAppeared(string Appearance) : Effect;
