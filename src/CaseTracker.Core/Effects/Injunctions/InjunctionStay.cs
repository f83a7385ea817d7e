namespace CaseTracker.Core.Effects.Injunctions;

public sealed record InjunctionStay(StayKind Kind, Term Term, string Event);
