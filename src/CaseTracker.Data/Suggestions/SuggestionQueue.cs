namespace CaseTracker.Data.Suggestions;

/// <summary>Suggestions from readers, the newest first.</summary>
/// <param name="Count">How many there are; the list may stop before.</param>
public sealed record SuggestionQueue(int Count, IReadOnlyList<SuggestionSummary> Items);
