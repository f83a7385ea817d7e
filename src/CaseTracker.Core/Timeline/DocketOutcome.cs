namespace CaseTracker.Core.Timeline;

/// <summary>Where a docket stands, in words.</summary>
public static class DocketOutcome
{
    /// <summary>What became of an appeal or petition says more than that its docket was never closed. Null for a docket that is not open yet.</summary>
    public static string? Describe(CaseState state, string docketId)
    {
        if (state.Appeals.FirstOrDefault(appeal => appeal.Docket.Id == docketId) is { IsOpen: false } decided) return StateWords.Of(decided);
        if (state.Reviews.FirstOrDefault(review => review.Docket.Id == docketId)?.Outcome is { } outcome) return StateWords.Of(outcome);
        return state.Dockets.FirstOrDefault(docket => docket.Docket.Id == docketId) is { } found && found.Status != DocketStatus.NotOpen
            ? $"{StateWords.Of(found.Status)}{(found.Inferred ? ", inferred" : "")}"
            : null;
    }
}
