using CaseTracker.Core.Suggestions;

namespace CaseTracker.Data.Suggestions;

/// <summary>A suggestion in a list.</summary>
/// <param name="Beginning">The first words of what the reader says.</param>
/// <param name="HasProposal">True where a proposal was begun from it.</param>
/// <param name="Outcome">Null while it waits.</param>
public sealed record SuggestionSummary(
    int Id,
    string Slug,
    DateTimeOffset At,
    string Beginning,
    bool HasProposal,
    SuggestionOutcome? Outcome
);
