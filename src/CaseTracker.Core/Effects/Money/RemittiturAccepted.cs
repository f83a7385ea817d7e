namespace CaseTracker.Core.Events;

public sealed record RemittiturAccepted(string Award) : Effect;
