namespace CaseTracker.Core.Events;

/// <summary>An appeal is taken from rulings; its docket is in the court appealed to.</summary>
/// <param name="FromRulings">Event ids; empty where sources do not say what was appealed from.</param>
public sealed record AppealTaken(string Docket, IReadOnlyList<string> By, IReadOnlyList<string> FromRulings) : Effect;

/// <param name="Remanded">True where the case was sent back to the court below.</param>
public sealed record AppealDecided(string Docket, IReadOnlyList<RulingReviewed> Rulings, bool Remanded) : Effect;

/// <summary>What the court above did with one ruling.</summary>
/// <param name="Ruling">The id of the event reviewed.</param>
public sealed record RulingReviewed(string Ruling, ReviewOutcome Outcome, bool InPart);

public sealed record RehearingDecided(string Docket, Disposition Disposition) : Effect;

public sealed record MandateIssued(string Docket) : Effect;

public sealed record MandateStayed(string Docket) : Effect;

/// <summary>The Supreme Court is asked to review what an appellate docket decided.</summary>
public sealed record ReviewSought(string Docket, string Of, IReadOnlyList<string> By) : Effect;

public sealed record ReviewDecided(string Docket, CertiorariOutcome Outcome) : Effect;
