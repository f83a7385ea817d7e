using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>Whether somebody may still be in time to go to a court above.</summary>
public static class TimeToAppeal
{
    /// <summary>The longest of the usual times: 90 days to petition the Supreme Court of the United States (S. Ct. R. 13); 30 or 60 days
    /// to appeal within the federal courts (Fed. R. App. P. 4(a)).</summary>
    internal const int MostDays = 90;

    /// <summary>Short of the least time to appeal from a decision that ends a case, or to ask the next court to take it: 30 days in most
    /// courts (Fed. R. App. P. 4(a); N.Y. CPLR 5513), 14 for rehearing (Fed. R. App. P. 40).</summary>
    private const int LeastDays = 14;

    /// <summary>Days by which a court of appeals has sent the case back, unless it stays its mandate: 14 for rehearing and 7 more (Fed. R.
    /// App. P. 40 and 41(b)), or 45 where the United States are a party and 7 more, and a few for the post.</summary>
    public const int DaysToMandate = 60;

    /// <summary>The days for a petition for rehearing and seven more: no mandate is due before (Fed. R. App. P. 40, 41).</summary>
    public const int DaysUntilMandateIsDue = 21;

    /// <summary>The newest judgment, dismissal, decision above or ruling on a motion after the judgment, where it is not older than that
    /// and nobody went on from it since; null otherwise, and after a settlement of the whole case.</summary>
    public static string? MayRunFrom(CaseReading reading)
    {
        var happened = reading.Entries.Where(entry => reading.OccurrenceOf(entry.Event.Id) == EventOccurrence.Happened).ToList();
        var last = happened.FindLastIndex(entry => Begins(entry.Event) || IsAfterJudgment(entry, happened));
        return
            last >= 0
            && reading.AsOf.DayNumber - Day(happened[last])?.DayNumber <= MostDays
            && !happened.Skip(last + 1).Any(entry => Has<AppealTaken>(entry.Event) || Has<ReviewSought>(entry.Event))
            && !reading.State.Settlements.Any(settlement => settlement.EndsTheCase && settlement.Since != happened[last].Event.Id)
            ? happened[last].Event.Id
            : null;
    }

    /// <summary>"is still running" within the shortest of the usual times, "may not have run out" after it.</summary>
    public static string Words(CaseReading reading, string decision) =>
        reading.History.Timeline[decision].Bounds.Earliest is { } day && reading.AsOf.DayNumber - day.DayNumber < LeastDays
            ? "is still running"
            : "may not have run out";

    /// <summary>A ruling on motions after the judgment begins the time anew (Fed. R. App. P. 4(a)(4)).</summary>
    private static bool IsAfterJudgment(TimelineEntry ruling, List<TimelineEntry> happened) =>
        ruling.Event is { Ruling.Decides.Count: > 0, Docket: { } docket }
        && happened.Exists(entry => entry.Position < ruling.Position && entry.Event.Docket == docket && Has<JudgmentEntered>(entry.Event));

    /// <summary>The first day on which the time has run out.</summary>
    internal static DateOnly? Ends(TimelineEntry entry) =>
        (Begins(entry.Event) || entry.Event.Ruling is not null) && Day(entry) is { Year: < 9999 } day ? day.AddDays(MostDays + 1) : null;

    private static DateOnly? Day(TimelineEntry entry) => entry.Bounds.Latest;

    private static bool Begins(CaseEvent happened) =>
        Has<JudgmentEntered>(happened)
        || Has<JudgmentAmended>(happened)
        || Has<AppealDecided>(happened)
        || Has<RehearingDecided>(happened)
        || Has<SettlementApproved>(happened)
        || happened.IsDecision && Has<DocketTerminated>(happened) && Has<ClaimDecided>(happened);

    private static bool Has<TEffect>(CaseEvent happened)
        where TEffect : Effect => happened.Effects.OfType<TEffect>().Any();
}
