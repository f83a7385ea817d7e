using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.State;

/// <summary>Which words of the courts above on single parts count, and with which event they take hold.</summary>
internal static class ReviewedParts
{
    /// <remarks>The last word counts: the same court's later one on the same part, or another's that reinstates or modifies it.</remarks>
    public static ILookup<string, ReviewedPart> TakingHold(IReadOnlyList<AppellateDecision> decisions)
    {
        var words = decisions
            .SelectMany(decision =>
                decision.Words().Select(part => (Part: part, By: decision.WordsBy, HeldBy: decision.WordsHeldBy, decision.Turn.Docket))
            )
            .ToList();
        return words
            .Select(
                (word, i) =>
                    (
                        word.HeldBy,
                        Reviewed: new ReviewedPart(
                            word.Part,
                            word.By,
                            [
                                .. words
                                    .Skip(i + 1)
                                    .Where(later =>
                                        later.Docket == word.Docket
                                        || later.Part.Outcome is ReviewOutcome.Reinstated or ReviewOutcome.Modified
                                    )
                                    .Select(later => later.Part),
                            ]
                        )
                    )
            )
            .Where(word =>
                word.Reviewed
                    is { IsOverruled: false, Part: { IsUndoing: true } or { Outcome: ReviewOutcome.Modified or ReviewOutcome.Reinstated } }
            )
            // What stands again does so after all else that falls with the same decision.
            .OrderBy(word => word.Reviewed.Part.Outcome == ReviewOutcome.Reinstated)
            .ToLookup(word => word.HeldBy, word => word.Reviewed);
    }
}
