namespace CaseTracker.Core.Sources;

/// <summary>Who says it, and how far it is established.</summary>
/// <param name="By">Party ids or plain names: who alleges or admits; "court" or "jury" where it was found.</param>
/// <param name="In">The event in which it was alleged, found or reversed.</param>
public sealed record EvidentiaryStatus(EvidentiaryStatusKind Is, IReadOnlyList<string> By, string? In);
