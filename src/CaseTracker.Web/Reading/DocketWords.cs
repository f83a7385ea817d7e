using CaseTracker.Core.Cases;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Reading;

/// <summary>Where a docket stands, in words.</summary>
public static class DocketWords
{
    /// <summary>What became of an appeal or petition says more than that its docket was never closed. Null for a docket that is not open yet.</summary>
    public static string? Status(CaseView view, Docket docket)
    {
        if (view.State.Appeals.FirstOrDefault(appeal => appeal.Docket.Id == docket.Id) is { IsOpen: false } decided) return StateWords.Of(decided);
        if (view.State.Reviews.FirstOrDefault(review => review.Docket.Id == docket.Id)?.Outcome is { } outcome) return StateWords.Of(outcome);
        return view.State.Dockets.FirstOrDefault(one => one.Docket.Id == docket.Id) is { } state && state.Status != DocketStatus.NotOpen
            ? $"{StateWords.Of(state.Status)}{(state.Inferred ? ", inferred" : "")}"
            : null;
    }
}
