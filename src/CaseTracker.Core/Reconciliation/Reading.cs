using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>One fact that a printed value fits, and how.</summary>
/// <param name="Fact">The fact, in the form that citations use.</param>
/// <param name="How">The class of this reading alone.</param>
/// <param name="Label">The fact in words: "the punitive part of the verdict".</param>
/// <param name="Value">The value on record, as readers write it: "$167,254,000".</param>
/// <param name="IsNamed">True when the citation names the fact; false for one that the value merely fits.</param>
public sealed record Reading(FactRef Fact, MatchKind How, string Label, string Value, bool IsNamed);
