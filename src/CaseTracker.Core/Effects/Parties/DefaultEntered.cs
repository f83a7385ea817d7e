namespace CaseTracker.Core.Events;

public sealed record DefaultEntered(IReadOnlyList<string> Parties, string Docket) : Effect;
