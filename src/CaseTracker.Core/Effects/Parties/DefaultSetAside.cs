namespace CaseTracker.Core.Events;

public sealed record DefaultSetAside(IReadOnlyList<string> Parties, string Docket) : Effect;
