using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Parties;

public sealed record CounselWithdrew(string Appearance) : Effect;
