namespace CaseTracker.Web.Compare;

/// <summary>Something that two or more of the compared cases have in common.</summary>
/// <param name="Kind">"Court", "Judge", "Party", "Law", "Counsel".</param>
/// <param name="Key">What makes it one and the same: an id of the registry, or the plain text of a law.</param>
/// <param name="Name">As the first of the cases calls it.</param>
/// <param name="Cases">The slugs of the cases that have it, in the order of the comparison.</param>
public sealed record SharedRecord(string Kind, string Key, string Name, IReadOnlyList<string> Cases);
