using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Events;

namespace CaseTracker.Core.Timeline;

/// <summary>The days on which events may fall, tightened: not before their docket was filed, nor before what they follow, nor after what follows them.</summary>
internal static class EventBounds
{
    /// <summary>Each event's own bounds and its docket's, before any link.</summary>
    public static DaySpan[] Own(CourtCase courtCase, List<Finding> findings)
    {
        var filed = courtCase.Dockets.ToDictionary(docket => docket.Id, docket => docket.Filed.Earliest);
        var bounds = new DaySpan[courtCase.Events.Count];
        for (var i = 0; i < bounds.Length; i++)
        {
            var happened = courtCase.Events[i];
            var own = DaySpan.Of(happened.Date);
            var floor = happened.Docket is { } docket ? filed.GetValueOrDefault(docket) : null;
            var tightened = own with { Earliest = Later(own.Earliest, floor) };
            if (tightened.IsImpossible && !IsSoft(happened))
                findings.Add(new Finding(FindingSeverity.Impossible, "before-docket",
                    $"“{happened.Title}” ({DateWords.Label(happened.Date)}) is dated before its docket {happened.Docket} was filed.", [happened.Id]));
            bounds[i] = tightened.IsImpossible ? own : tightened;
        }

        return bounds;
    }

    /// <summary>Carries bounds along the links, forwards and back. An event whose bounds then can't be keeps its own and is a finding.</summary>
    /// <param name="order">The events so that each comes after those before it, cycles apart.</param>
    public static void Tighten(CourtCase courtCase, DaySpan[] bounds, List<int>[] before, IReadOnlyList<int> order, List<Finding> findings)
    {
        foreach (var i in order)
            foreach (var cause in before[i])
                Narrow(i, cause, bounds[i] with { Earliest = Later(bounds[i].Earliest, bounds[cause].Earliest) });
        for (var position = order.Count - 1; position >= 0; position--)
            foreach (var cause in before[order[position]])
                Narrow(cause, order[position], bounds[cause] with { Latest = Sooner(bounds[cause].Latest, bounds[order[position]].Latest) });

        void Narrow(int i, int other, DaySpan narrowed)
        {
            if (!narrowed.IsImpossible)
            {
                bounds[i] = narrowed;
                return;
            }

            var (one, two) = (courtCase.Events[i], courtCase.Events[other]);
            if (IsSoft(one) || IsSoft(two) || findings.Any(finding => finding.Code == "before-cause" && finding.Events.Contains(one.Id) && finding.Events.Contains(two.Id)))
                return;
            findings.Add(new Finding(FindingSeverity.Impossible, "before-cause",
                $"“{one.Title}” ({DateWords.Label(one.Date)}) and “{two.Title}” ({DateWords.Label(two.Date)}): one is recorded as following the other, and their dates say the opposite.",
                [one.Id, two.Id]));
        }
    }

    /// <summary>Marked approximate or uncertain: its bounds may give way without a finding.</summary>
    public static bool IsSoft(CaseEvent happened) => happened.Date.IsApproximate || happened.Date.IsUncertain;

    private static DateOnly? Later(DateOnly? one, DateOnly? two) => one is null ? two : two is null || one > two ? one : two;

    private static DateOnly? Sooner(DateOnly? one, DateOnly? two) => one is null ? two : two is null || one < two ? one : two;
}
