using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Parties;

/// <summary>What the effects on counsel have in common.</summary>
internal static class CounselRules
{
    public static FoldState SayOfCounsel(this FoldState state, FoldStep step, string appearance, string words) =>
        state.Say(step, FactRef.Counsel(appearance), step.Case.Counsel.First(counsel => counsel.Id == appearance).Firm, null, words);
}
