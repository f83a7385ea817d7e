using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>What the record of later days says of a day: where it has a paper on a later one, there was none yet, and nothing is
/// missing.</summary>
internal sealed class Outlook(CourtCase courtCase, CaseTimeline timeline, DateOnly day)
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
    public MandateStatus Mandate(string docket)
    {
        var issued = OccurrencesOf<MandateIssued>(mandate => mandate.Docket == docket);
        return issued.Contains(EventOccurrence.MayHave) ? MandateStatus.MayHaveIssued
            : issued.Contains(EventOccurrence.NotYet) ? MandateStatus.NotYetIssued
            : OccurrencesOf<MandateStayed>(stayed => stayed.Docket == docket).Overlaps([EventOccurrence.NotYet, EventOccurrence.MayHave])
                ? MandateStatus.NotYetIssued
            : MandateStatus.NotFound;
    }

    private HashSet<EventOccurrence> OccurrencesOf<TEffect>(Func<TEffect, bool> isMeant)
        where TEffect : Effect
    {
        var found = new HashSet<EventOccurrence>();
        foreach (var happened in courtCase.Events)
            for (var i = 0; i < happened.Effects.Count; i++)
                if (happened.Effects[i] is TEffect effect && isMeant(effect))
                    found.Add(timeline.OccurrenceBy(happened.Id, day));
        return found;
    }
}
