using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>An appeal is taken from rulings; its docket is in the court appealed to.</summary>
/// <param name="FromRulings">Event ids; empty where sources do not say what was appealed from.</param>
public sealed record AppealTaken(string Docket, IReadOnlyList<string> By, IReadOnlyList<string> FromRulings) : Effect;
