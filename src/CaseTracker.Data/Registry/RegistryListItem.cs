namespace CaseTracker.Data.Registry;

/// <summary>A party or judge that stands in a case, as a list shows it.</summary>
/// <param name="Name">The newest name of the registry; where that has no entry, a name as a case uses it.</param>
/// <param name="CourtId">Of a judge: a court sat in, which tells one from another of the name; null of a party.</param>
/// <param name="Cases">In how many cases.</param>
public sealed record RegistryListItem(string Id, string Name, string? CourtId, int Cases);
