using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Editing.Suggestions;

/// <summary>What waits and what was closed last. It travels in the page to the part that a circuit draws again, so that it holds plain
/// values only.</summary>
public sealed record SuggestionsModel(SuggestionQueue Waiting, SuggestionQueue Closed, IReadOnlyList<CaseChoice> Cases);
