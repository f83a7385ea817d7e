namespace CaseTracker.Core.Effects.Money;

/// <summary>What the effects on judgments have in common.</summary>
internal static class JudgmentRules
{
    /// <summary>The awards that stand in a docket's judgment.</summary>
    public static List<AwardState> AwardsInJudgment(this FoldState state, string docket) =>
        [
            .. state.Awards.Values.Where(award =>
                award.Stage == AwardStage.InJudgment && state.AwardsIn.GetValueOrDefault(award.Award.Id) == docket
            ),
        ];

    /// <param name="verb">What is done to the judgment: "amends".</param>
    public static FoldState MustHaveJudgment(this FoldState state, FoldStep step, string docket, string verb) =>
        step.IsUndone || state.WithJudgment.Contains(docket)
            ? state
            : state.Impossible(step, "no-judgment", $"{verb} a judgment that was not entered ({step.DocketName(docket)}).");
}
