using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Cases;

/// <summary>A judge's part in one docket, from and until a date where known.</summary>
/// <param name="Role">As the field says it: "presiding", "panel", "referred", "magistrate".</param>
public sealed record JudgeAssignment(string Judge, string Role, PartialDate? From, PartialDate? Until);
