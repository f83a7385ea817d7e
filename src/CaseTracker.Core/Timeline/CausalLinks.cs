using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Motions;

namespace CaseTracker.Core.Timeline;

/// <summary>Which events must have come before which: the written links, and those
/// that effects imply (a motion is filed before it is decided).</summary>
internal static class CausalLinks
{
    /// <summary>For each event, by its index in the case, the indexes of events that came before it, each once.</summary>
    public static List<int>[] Find(CourtCase courtCase, EffectTable effects)
    {
        var events = courtCase.Events;
        var index = Index(events);
        var causes = Causes(events, effects);
        var before = new List<int>[events.Count];
        for (var i = 0; i < events.Count; i++)
        {
            var list = before[i] = [];
            // A link to the event itself is kept: it is a circle of one, and found as such.
            foreach (var link in events[i].Links)
                Add(list, index.GetValueOrDefault(link.To, -1), -1);
            foreach (var decision in events[i].Ruling?.Decides ?? [])
                Add(list, causes, Antecedent.From<MotionFiled>(decision.Motion), i);
            foreach (var effect in events[i].Effects)
            {
                var kind = effects.Of(effect);
                foreach (var need in kind.Needs(effect))
                    Add(list, causes, need, i);
                foreach (var ruling in kind.Follows(effect))
                    Add(list, index.GetValueOrDefault(ruling, -1), i);
            }
        }

        return before;
    }

    /// <summary>Where each event stands in the case file, by its id.</summary>
    public static Dictionary<string, int> Index(IReadOnlyList<CaseEvent> events)
    {
        var index = new Dictionary<string, int>(events.Count);
        for (var i = 0; i < events.Count; i++)
            index[events[i].Id] = i;
        return index;
    }

    /// <summary>What was given, and by which event; -1 where several gave it, for then nothing follows.</summary>
    private static Dictionary<Antecedent, int> Causes(IReadOnlyList<CaseEvent> events, EffectTable effects)
    {
        var causes = new Dictionary<Antecedent, int>();
        for (var i = 0; i < events.Count; i++)
            foreach (var effect in events[i].Effects)
                if (effects.Of(effect).Brings(effect) is { } brought && new Antecedent(effect.GetType(), brought) is var given)
                    causes[given] = causes.TryGetValue(given, out var other) && other != i ? -1 : i;
        return causes;
    }

    private static void Add(List<int> list, Dictionary<Antecedent, int> causes, Antecedent need, int self)
    {
        if (causes.TryGetValue(need, out var cause))
            Add(list, cause, self);
    }

    private static void Add(List<int> list, int cause, int self)
    {
        if (cause >= 0 && cause != self && !list.Contains(cause))
            list.Add(cause);
    }
}
