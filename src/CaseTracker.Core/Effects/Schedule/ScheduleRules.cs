using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
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

    /// <param name="kind">"Deadline", "Hearing".</param>
    public static FoldState Await(this FoldState state, FoldStep step, string kind, string what, PartialDate on)
    {
        state = state.Say(step, FactRef.Event(step.Event.Id), $"{kind} set", null, $"{what}, {DateFormatter.InSentence(on)}");
        return on.Latest < step.Day
            ? state
            : state with
            {
                Coming = state.Coming.Add(new UpcomingDate($"{kind}: {what}", DaySpan.From(on), on, step.Event.Id, step.EffectId)),
            };
    }
}
