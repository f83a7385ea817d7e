using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>Whether a trial is under way in a docket: it has begun, and no verdict, decision, settlement or end came since.</summary>
internal sealed class TrialReading(CaseTimeline timeline, DateOnly day, FoldState folded, IReadOnlyList<TimelineEntry> happened)
{
    public DocketState Judge(DocketState docket)
    {
        var id = docket.Docket.Id;
        if (docket.Status is DocketStatus.NotOpen or DocketStatus.Terminated || !happened.Any(entry => IsTrialIn(entry.Event, id)))
            return docket;
        var since = happened.LastOrDefault(entry => Ends(entry.Event, id))?.Position ?? -1;
        var trial = happened.FirstOrDefault(entry => entry.Position > since && IsTrialIn(entry.Event, id));
        return trial is null || folded.Settlements.Values.Any(settlement => IsLater(settlement.ReachedIn, trial))
            ? docket
            : docket with
            {
                Trial = new TrialState(trial.Event.Id, IsOver(trial), timeline.Entries.Any(entry => IsAhead(entry, trial, id))),
            };
    }

    private static bool IsTrialIn(CaseEvent happened, string docket) => happened.Kind == EventKind.Trial && happened.Docket == docket;

    /// <summary>Only a date that spans days says how long it went on.</summary>
    private bool? IsOver(TimelineEntry trial) => trial.Event.Date is { Form: DateForm.Interval, Latest: { } last } ? last <= day : null;

    private bool IsAhead(TimelineEntry entry, TimelineEntry trial, string docket) =>
        entry.Position > trial.Position && Ends(entry.Event, docket) && happened.All(past => past.Event.Id != entry.Event.Id);

    private bool IsLater(string eventId, TimelineEntry trial) => timeline[eventId].Position > trial.Position;

    /// <summary>True for a verdict or an opinion after trial, and for whatever else decides what was tried or ends the docket.</summary>
    private static bool Ends(CaseEvent happened, string docket) =>
        happened.Docket == docket && happened.Kind is EventKind.Verdict or EventKind.Judgment or EventKind.Opinion
        || happened.Effects.OfType<JudgmentEntered>().Any(entered => entered.Docket == docket && entered.Kind != JudgmentKind.Partial)
        || happened.Effects.OfType<DocketTerminated>().Any(terminated => terminated.Docket == docket)
        || happened.Effects.OfType<NewTrialOrdered>().Any(ordered => ordered.Docket == docket)
        || (happened.Docket ?? docket) == docket && happened.Effects.Any(effect => effect is AwardMade || effect is ClaimDecided);
}
