namespace CaseTracker.Core.Events;

public sealed record PartyTerminated(string Party, string Docket) : Effect;
