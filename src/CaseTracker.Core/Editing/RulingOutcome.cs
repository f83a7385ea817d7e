using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Editing;

/// <summary>A case with a ruling added to it, or what keeps it from that.</summary>
/// <param name="Case">Null while something is wrong.</param>
/// <param name="EventId">The id that the ruling has, or would have.</param>
/// <param name="Errors">What is wrong, by the part of the form it is about: "date", "docket", "title", "effects[0]", "sources[1]", "" for
/// what is about none.</param>
public sealed record RulingOutcome(CourtCase? Case, string EventId, IReadOnlyList<(string Part, string Message)> Errors);
