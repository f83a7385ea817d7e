namespace CaseTracker.Core.Events;

public sealed record CounselWithdrew(string Appearance) : Effect;
