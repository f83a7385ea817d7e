using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>What the effects on appeals have in common.</summary>
internal static class AppealRules
{
    /// <summary>True where the docket holds an appeal.</summary>
    /// <param name="checkedState">The state, with a finding where it holds none.</param>
    public static bool HasAppeal(this FoldState state, FoldStep step, string docket, out FoldState checkedState)
    {
        checkedState = state;
        if (state.Appeals.ContainsKey(docket))
            return true;
        checkedState = state.Impossible(step, "no-appeal", $"acts on an appeal that is not recorded ({step.DocketName(docket)}).");
        return false;
    }

    public static FoldState With(this FoldState state, AppealState appeal) =>
        state with
        {
            Appeals = state.Appeals.SetItem(appeal.Docket.Id, appeal),
        };

    /// <param name="verb">What is done with the appeal: "issues the mandate".</param>
    public static FoldState MustBeDecided(this FoldState state, FoldStep step, string docket, string code, string verb) =>
        state.Appeals[docket].DecidedIn is null
            ? state.Impossible(step, code, $"{verb} of an appeal that is not decided ({step.DocketName(docket)}).")
            : state;

    /// <summary>The appellate ruling is vacated: the appeal is open again and the ruling below stands as it did.</summary>
    public static FoldState Reopen(this FoldState state, FoldStep step, string docket)
    {
        var reopened = state.Appeals[docket] with
        {
            DecidedIn = null,
            Outcomes = [],
            Parts = [],
            HasTakenHold = false,
            Remanded = false,
            Mandate = MandateStatus.NotDue,
            MandateIn = null,
            Reopened = step.Event.Id,
        };
        return state.With(reopened).Say(step, FactRef.DocketAppeal(docket), $"Appeal, {step.DocketName(docket)}", "decided", "open again");
    }

    public static FoldState SetMandate(this FoldState state, FoldStep step, string docket, MandateStatus status)
    {
        var appeal = state.Appeals[docket];
        if (appeal.DecidedIn is not null)
            state = state.With(appeal with { Mandate = status, MandateIn = step.Event.Id });
        return state.Say(step, FactRef.DocketMandate(docket), $"Mandate, {step.DocketName(docket)}", null, EnumTerm.For(status));
    }
}
