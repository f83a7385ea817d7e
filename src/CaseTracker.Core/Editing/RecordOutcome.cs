using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Editing;

/// <summary>A case with one record put in, changed or taken out, or what keeps it from that.</summary>
/// <param name="Case">Null while something is wrong.</param>
/// <param name="Id">The id that the record has, or would have; empty for the case itself.</param>
/// <param name="Errors">What is wrong, by the field it is about, as in <c>names[0].name</c>; an empty path for what is about none.</param>
public sealed record RecordOutcome(CourtCase? Case, string Id, IReadOnlyList<(string Path, string Message)> Errors);
