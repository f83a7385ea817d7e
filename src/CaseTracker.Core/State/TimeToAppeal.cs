using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Core.State;

/// <summary>Whether somebody may still be in time to go to a court above.</summary>
public static class TimeToAppeal
{
    /// <summary>The longest of the usual times: 90 days to petition the Supreme Court of the United States (S. Ct. R. 13); 30 or 60 days
    /// to appeal within the federal courts (Fed. R. App. P. 4(a)).</summary>
    internal const int MostDays = 90;

    /// <summary>The newest event, where it is a judgment, a dismissal or a decision above not older than that; null otherwise, and after a
    /// settlement of the whole case.</summary>
    public static string? MayRunFrom(CaseState state) =>
        state.LastEvent is { } last
        && Begins(last.Event)
        && state.AsOf.DayNumber - Day(last)?.DayNumber <= MostDays
        && !state.Settlements.Any(settlement => settlement.EndsTheCase)
            ? last.Event.Id
            : null;

    /// <summary>The first day on which the time has run out.</summary>
    internal static DateOnly? Ends(TimelineEntry entry) =>
        Begins(entry.Event) && Day(entry) is { Year: < 9999 } day ? day.AddDays(MostDays + 1) : null;

    private static DateOnly? Day(TimelineEntry entry) => entry.Bounds.Latest;

    private static bool Begins(CaseEvent happened) =>
        Has<JudgmentEntered>(happened)
        || Has<JudgmentAmended>(happened)
        || Has<AppealDecided>(happened)
        || Has<RehearingDecided>(happened)
        || happened.IsDecision && Has<DocketTerminated>(happened) && Has<ClaimDecided>(happened);

    private static bool Has<TEffect>(CaseEvent happened)
        where TEffect : Effect => happened.Effects.OfType<TEffect>().Any();
}
