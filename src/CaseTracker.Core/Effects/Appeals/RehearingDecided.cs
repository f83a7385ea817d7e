namespace CaseTracker.Core.Events;

public sealed record RehearingDecided(string Docket, Disposition Disposition) : Effect;
