namespace CaseTracker.Core.Effects.Dockets;

/// <summary>Where a docket stands, in words.</summary>
public static class DocketOutcome
{
    /// <summary>What became of an appeal or petition says more than that its docket
    /// was never closed. Null for a docket that is not open yet.</summary>
    public static string? Describe(CaseState state, string docketId)
    {
        if (state.Appeals.FirstOrDefault(appeal => appeal.Docket.Id == docketId) is { IsOpen: false } decided)
            return decided.DecidedIn is null ? StateLabels.Undecided(decided) : StateLabels.For(decided);
        if (state.Reviews.FirstOrDefault(review => review.Docket.Id == docketId)?.Outcome is { } outcome)
            return StateLabels.For(outcome);
        return state.Dockets.FirstOrDefault(docket => docket.Docket.Id == docketId) is { } found && found.Status != DocketStatus.NotOpen
            ? found.OutcomeNotFound
                ? StateLabels.OutcomeNotFound
                : $"{StateLabels.For(found.Status)}{(found.Inferred ? ", inferred" : "")}"
            : null;
    }
}
