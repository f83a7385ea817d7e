using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Motions;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>The motions of a case, found from each event that filed, answered or decided them. Made once for a page.</summary>
public sealed class MotionThreads
{
    private readonly ILookup<string, MotionThread> _byEvent;

    public MotionThreads(CaseView view)
    {
        var entries = view.Reading.Entries;
        var filings = entries
            .SelectMany(entry => entry.Event.Effects.OfType<MotionFiled>().Select(filed => (filed.Motion, Entry: entry)))
            .ToLookup(pair => pair.Motion, pair => pair.Entry);
        var decisions = entries
            .SelectMany(entry => DecisionsOf(entry.Event).Select(decision => (Entry: entry, Decision: decision)))
            .ToLookup(pair => pair.Decision.Motion);
        var responses = entries
            .SelectMany(entry =>
                entry.Event.Links.Where(link => link.By == EventLinkKind.RespondsTo).Select(link => (link.To, Entry: entry))
            )
            .ToLookup(pair => pair.To, pair => pair.Entry);
        var statuses = view.State.Motions.ToDictionary(state => state.Motion.Id, state => state.Status);

        All =
        [
            .. view.Case.Motions.Select(motion =>
            {
                var filed = filings[motion.Id].FirstOrDefault();
                return new MotionThread(
                    motion,
                    statuses.GetValueOrDefault(motion.Id),
                    filed,
                    filed is null ? [] : [.. responses[filed.Event.Id]],
                    [.. decisions[motion.Id]]
                );
            }),
        ];
        _byEvent = All.SelectMany(thread => EventsOf(thread).Select(id => (id, thread))).ToLookup(pair => pair.id, pair => pair.thread);
    }

    public IReadOnlyList<MotionThread> All { get; }

    /// <summary>The motions that an event filed, answered or decided.</summary>
    public IEnumerable<MotionThread> Of(string eventId) => _byEvent[eventId];

    /// <summary>What a ruling did with each motion.</summary>
    public static IEnumerable<MotionDecision> DecisionsOf(CaseEvent happened) =>
        (happened.Ruling?.Decides ?? []).DistinctBy(decision => decision.Motion);

    private static IEnumerable<string> EventsOf(MotionThread thread) =>
        thread
            .Responses.Concat(thread.Decisions.Select(decision => decision.Entry))
            .Concat(thread.Filed is null ? [] : [thread.Filed])
            .Select(entry => entry.Event.Id)
            .Distinct();
}
