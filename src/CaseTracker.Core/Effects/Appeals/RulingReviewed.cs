namespace CaseTracker.Core.Effects.Appeals;

/// <summary>What the court above did with one ruling.</summary>
/// <param name="Ruling">The id of the event reviewed.</param>
public sealed record RulingReviewed(string Ruling, ReviewOutcome Outcome, bool InPart)
{
    /// <summary>True where the ruling as a whole no longer stands.</summary>
    public bool IsUndoing => this is { InPart: false, Outcome: ReviewOutcome.Reversed or ReviewOutcome.Vacated };
}
