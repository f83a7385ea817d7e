using CaseTracker.Core.Suggestions;

namespace CaseTracker.Data.Suggestions;

/// <summary>What a reader suggested about a case, for editors.</summary>
/// <param name="Revision">The one of the case that the reader saw.</param>
/// <param name="Text">Without name and e-mail address once it is closed.</param>
/// <param name="ProposalId">The proposal that was begun from it last.</param>
/// <param name="ClosedAt">Null while it waits.</param>
/// <param name="Note">What came of it, or why nothing did.</param>
public sealed record Suggestion(
    int Id,
    string Slug,
    int Revision,
    DateTimeOffset At,
    SuggestionText Text,
    Guid? ProposalId,
    DateTimeOffset? ClosedAt,
    string ClosedByName,
    SuggestionOutcome? Outcome,
    string Note
);
