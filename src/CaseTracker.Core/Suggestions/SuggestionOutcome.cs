namespace CaseTracker.Core.Suggestions;

/// <summary>What became of a suggestion from a reader.</summary>
public enum SuggestionOutcome
{
    Accepted,
    Declined,
}
