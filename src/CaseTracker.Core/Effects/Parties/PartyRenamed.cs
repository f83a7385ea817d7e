namespace CaseTracker.Core.Events;

public sealed record PartyRenamed(string Party, string To) : Effect;
