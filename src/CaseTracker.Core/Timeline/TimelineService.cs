using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Timeline;

/// <summary>Orders the events of a case: totally, stably, and without claiming more than is known.</summary>
/// <remarks>
/// Bounds are tightened first (docket filed, links, docket sequence). Then: what is definitely before stays before; links and docket sequence
/// hold; what remains open goes by earliest day (latest, where the start is open), then latest, then the editor's order.
/// With tightened bounds one topological sort by that key keeps all definite pairs: see docs/decisions/0007-one-sort-for-the-timeline.md.
/// The cost is O((n + links) log n).
/// </remarks>
public static class TimelineService
{
    public static CaseTimeline Order(CourtCase courtCase)
    {
        var findings = new List<Finding>();
        var bounds = EventBounds.Own(courtCase, findings);
        var before = CausalLinks.Of(courtCase);
        EventBounds.Tighten(courtCase, bounds, before, Sort(courtCase, bounds, before, null), findings);
        DocketSequence.AddTo(before, courtCase, bounds, findings);
        EventBounds.Tighten(courtCase, bounds, before, Sort(courtCase, bounds, before, null), findings);
        return new CaseTimeline(courtCase, bounds, before, Sort(courtCase, bounds, before, findings), findings);
    }

    private static List<int> Sort(CourtCase courtCase, DaySpan[] bounds, List<int>[] before, List<Finding>? findings)
    {
        return Precedence.Sort(
            courtCase.Events.Count,
            before,
            i => (Start: StartOf(i), End: bounds[i].Latest ?? DateOnly.MaxValue, Sequence: i),
            i => findings?.Add(new Finding(FindingSeverity.Impossible, "cycle",
                $"“{courtCase.Events[i].Title}” follows, through its links, itself.", [courtCase.Events[i].Id])));

        // "On or before 10 March 2025" reads best at its end, even where the docket's filing gives it a beginning.
        DateOnly StartOf(int i) => (courtCase.Events[i].Date.StartIsOpen ? bounds[i].Latest : bounds[i].Earliest) ?? bounds[i].Latest ?? DateOnly.MaxValue;
    }
}
