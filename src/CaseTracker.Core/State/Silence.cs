using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;

namespace CaseTracker.Core.State;

/// <summary>An open case of which nothing was found for more than a year is not flatly open.</summary>
public static class Silence
{
    /// <summary>The last event that was found; null where the case is not open, or something happened within a year.</summary>
    public static TimelineEntry? Since(CaseState state) =>
        Headlines.IsOpen(state.Headline)
        && state.LatestByDate is { Bounds.Latest: { } last } entry
        && StateBreakpoints.IsLongAgo(last, state.AsOf)
            ? entry
            : null;
}
