using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Parties;

/// <summary>A name as used from and until a date; null where that day is not known.</summary>
/// <param name="Note">Where the name stands, e.g. "in captions".</param>
public sealed record NameInTime(string Name, PartialDate? From, PartialDate? Until, string? Note);
