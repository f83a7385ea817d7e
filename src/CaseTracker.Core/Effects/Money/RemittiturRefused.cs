namespace CaseTracker.Core.Events;

public sealed record RemittiturRefused(string Award) : Effect;
