using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Parties;

/// <summary>An office that a judge held in a court; open ends where not known.</summary>
public sealed record Office(string Title, string? Court, PartialDate? From, PartialDate? Until);
