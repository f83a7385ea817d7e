namespace CaseTracker.Core.Events;

public sealed record CounselAppeared(string Appearance) : Effect;
