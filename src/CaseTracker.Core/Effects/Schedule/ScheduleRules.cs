using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>What the effects that set a day have in common.</summary>
internal static class ScheduleRules
{
    /// <summary>Its date says how long it goes on, so that it has one end and not two.</summary>
    public static string? WrongEnd(Effect effect) =>
        effect.Until.Count == 0
            ? null
            : "a day to come has no “until”; one that goes on for several days says so in “on”, as in 2026-12-01/2026-12-04";

    public static FoldState Await(this FoldState state, FoldStep step, UpcomingDateKind kind, string what, PartialDate on)
    {
        state = state.Say(step, FactRef.Event(step.Event.Id), $"{kind} set", null, $"{what}, {DateFormatter.InSentence(on)}");
        return on.Latest < step.Day
            ? state
            : state with
            {
                Coming = state.Coming.Add(
                    new UpcomingDate($"{kind}: {what}", DaySpan.From(on), on, step.Event.Id, step.EffectId) { Kind = kind }
                ),
            };
    }

    /// <summary>Takes out the deadlines that an event meets: it answers the event that set the only one, or the remittitur on which one was
    /// set. A hearing that was held is no longer to come, on its own day too.</summary>
    public static FoldState Discharge(this FoldState state, CaseEvent answer, CourtCase courtCase) =>
        state.Coming.IsEmpty ? state : state.WithoutMet(answer, courtCase);

    private static FoldState WithoutMet(this FoldState state, CaseEvent answer, CourtCase courtCase)
    {
        if (answer.Kind == EventKind.Hearing && state.Coming.Exists(IsHeld))
            state = state with { Coming = state.Coming.RemoveAll(IsHeld) };
        var responds = !answer.IsDecision && answer.Links.Any(link => link.By == EventLinkKind.RespondsTo);
        if (state.Coming.IsEmpty || !responds && !answer.Effects.Any(effect => effect is RemittiturAccepted or RemittiturRefused))
            return state;
        var answered = answer
            .Links.Where(link => link.By == EventLinkKind.RespondsTo && !answer.IsDecision)
            .Select(link => link.To)
            .ToHashSet();
        var offers = Offers(answer, courtCase).ToHashSet();
        return state with
        {
            Coming = state.Coming.RemoveAll(coming => coming.Kind == UpcomingDateKind.Deadline && (IsMet(coming) || IsOnOffer(coming))),
        };

        bool IsHeld(UpcomingDate coming) =>
            coming is { Kind: UpcomingDateKind.Hearing, Date: { } set } && set.Equals(answer.Date) && coming.Event != answer.Id;

        bool IsMet(UpcomingDate coming) =>
            answered.Contains(coming.Event)
            && state.Coming.Count(other => other.Kind == UpcomingDateKind.Deadline && other.Event == coming.Event) == 1;

        bool IsOnOffer(UpcomingDate coming) => offers.Count > 0 && IsFrom(coming.Event, offers, courtCase);
    }

    /// <summary>True where an event is one of those, or its links lead back to one.</summary>
    private static bool IsFrom(string id, HashSet<string> origins, CourtCase courtCase)
    {
        var seen = new HashSet<string>();
        var next = new Queue<string>([id]);
        while (next.TryDequeue(out var at))
        {
            if (origins.Contains(at))
                return true;
            if (seen.Add(at))
                foreach (var link in courtCase.Events.First(one => one.Id == at).Links)
                    next.Enqueue(link.To);
        }

        return false;
    }

    /// <summary>The events that offered the remittitur which an event accepts or refuses.</summary>
    private static IEnumerable<string> Offers(CaseEvent answer, CourtCase courtCase)
    {
        var awards = answer
            .Effects.Select(effect =>
                effect switch
                {
                    RemittiturAccepted accepted => accepted.Award,
                    RemittiturRefused refused => refused.Award,
                    _ => null,
                }
            )
            .OfType<string>()
            .ToHashSet();
        return awards.Count == 0
            ? []
            : courtCase
                .Events.Where(offer => offer.Effects.OfType<RemittiturOffered>().Any(offered => awards.Contains(offered.Award)))
                .Select(offer => offer.Id);
    }
}
