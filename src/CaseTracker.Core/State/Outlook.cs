using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>What the record of later days says of a day: where it has a paper on a later one, there was none yet, and nothing is
/// missing.</summary>
internal sealed class Outlook(CaseTimeline timeline, DateOnly day)
{
    /// <summary>How it stands with the judgment on an award that is in none by the day.</summary>
    public JudgmentOutlook Judgment(string award)
    {
        var entries = OccurrencesOf<JudgmentEntered>(entered => entered.Awards.Contains(award));
        return entries.Contains(EventOccurrence.MayHave) ? JudgmentOutlook.MayBeEntered
            : entries.Contains(EventOccurrence.NotYet) ? JudgmentOutlook.NotYet
            : JudgmentOutlook.NotFound;
    }

    /// <summary>How it stands with the mandate of an appeal that is decided and not sent back by the day.</summary>
    public MandateStatus Mandate(AppealState appeal)
    {
        var docket = appeal.Docket.Id;
        var issued = OccurrencesOf<MandateIssued>(mandate => mandate.Docket == docket);
        return issued.Contains(EventOccurrence.MayHave) ? MandateStatus.MayHaveIssued
            : issued.Contains(EventOccurrence.NotYet) ? MandateStatus.NotYetIssued
            : OccurrencesOf<MandateStayed>(stayed => stayed.Docket == docket).Overlaps([EventOccurrence.NotYet, EventOccurrence.MayHave])
                ? MandateStatus.NotYetIssued
            : IsFresh(appeal) ? MandateStatus.NotYetDue
            : MandateStatus.NotFound;
    }

    /// <summary>A mandate issues seven days after the time for a petition for rehearing, which is 14 days or more
    /// (Fed. R. App. P. 40 and 41), unless the court orders otherwise; that none is found before is no gap.</summary>
    private bool IsFresh(AppealState appeal) =>
        appeal is { DecidedIn: { } decided, HasTakenHold: false }
        && DaysUntilDue(appeal.Docket.Tribunal.TakesHold) is { } days
        && OccurrencesOf<MandateStayed>(stayed => stayed.Docket == appeal.Docket.Id).Count == 0
        && timeline[decided].Bounds.Latest is { } latest
        && day.DayNumber - latest.DayNumber < days;

    private static int? DaysUntilDue(TakesHold takesHold) =>
        takesHold switch
        {
            TakesHold.Mandate => TimeToAppeal.DaysUntilMandateIsDue,
            TakesHold.CertifiedJudgment => AppellateDecisions.DaysToCertifiedJudgment,
            _ => null,
        };

    private HashSet<EventOccurrence> OccurrencesOf<TEffect>(Func<TEffect, bool> isMeant)
        where TEffect : Effect =>
        [.. timeline.EffectsOf<TEffect>().Where(pair => isMeant(pair.Effect)).Select(pair => timeline.OccurrenceBy(pair.Entry, day))];
}
