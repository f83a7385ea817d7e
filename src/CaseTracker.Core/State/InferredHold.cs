using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Core.State;

/// <summary>Tells where a court above took an award away and no paper shows that its decision took effect.</summary>
public static class InferredHold
{
    private const string Inferred = "we infer that it has taken effect";

    /// <summary>"we infer that it has taken effect; we found no order sending the case back"; null where a paper shows
    /// it, or the award counts.</summary>
    public static string? Of(CaseState state, AwardState award)
    {
        if (award.Undone is not { } by)
            return null;
        if (state.Appeals.LastOrDefault(appeal => appeal.DecidedIn == by) is not { HasTakenHold: true, AwaitsMandate: true } held)
            return null;
        var paper = StateLabels.Mandate(held);
        return paper.StartsWith(Inferred, StringComparison.Ordinal) ? paper : $"{Inferred}; {paper}";
    }
}
