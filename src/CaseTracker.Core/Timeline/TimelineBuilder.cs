using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;

namespace CaseTracker.Core.Timeline;

/// <summary>Orders the events of a case: totally, stably, and without claiming more than is known.</summary>
/// <remarks>
/// Bounds are tightened first (docket filed, links, docket sequence). Then:
/// what is definitely before stays before; links and docket sequence
/// hold, save those that firm dates contradict; what remains open goes by
/// earliest day (latest, where the start is open), then latest, then the
/// editor's order. With tightened bounds one topological sort by that key
/// keeps all definite pairs, because nothing that an event waits for has
/// a greater key than the event's last day. The cost is O((n + links) log n).
/// </remarks>
public static class TimelineBuilder
{
    public static CaseTimeline Order(CourtCase courtCase) => Order(courtCase, EffectTable.Standard);

    internal static CaseTimeline Order(CourtCase courtCase, EffectTable effects)
    {
        var findings = new List<Diagnostic>();
        var before = CausalLinks.Find(courtCase, effects);
        var bounds = new EventBounds(courtCase, before, findings);
        var byLinks = TopologicalSort.Sort(before, i => i, Circle);
        var sequence = DocketSequence.AddTo(before, courtCase, bounds.Tighten(byLinks, []), byLinks, findings);
        var order = TopologicalSort.Sort(before, i => i, Circle);
        var tightened = bounds.Tighten(order, sequence);
        return new CaseTimeline(
            courtCase,
            tightened,
            before,
            TopologicalSort.Sort(before, Keys(courtCase, tightened, before, order), Circle),
            findings
        );

        void Circle(IReadOnlyList<int> members) =>
            findings.Add(
                new Diagnostic(
                    DiagnosticSeverity.Impossible,
                    "cycle",
                    members.Count == 1
                        ? $"“{courtCase.Events[members[0]].Title}” is linked as following itself."
                        : $"{Prose.List(members.Select(i => $"“{courtCase.Events[i].Title}”"))} follow each other in a circle.",
                    [.. members.Select(i => courtCase.Events[i].Id)]
                )
            );
    }

    private static Func<int, (DateOnly Start, DateOnly End, int Sequence)> Keys(
        CourtCase courtCase,
        DaySpan[] bounds,
        List<int>[] before,
        List<int> order
    )
    {
        var ends = Array.ConvertAll(bounds, span => span.Latest ?? DateOnly.MaxValue);
        for (var position = order.Count - 1; position >= 0; position--)
            foreach (var cause in before[order[position]])
                if (ends[order[position]] < ends[cause])
                    ends[cause] = ends[order[position]];

        // "On or before 10 March 2025" reads best at its end, even where its docket's filing gives it a beginning.
        return i =>
            ((courtCase.Events[i].Date.StartIsOpen ? null : bounds[i].Earliest) ?? ends[i], bounds[i].Latest ?? DateOnly.MaxValue, i);
    }
}
