namespace CaseTracker.Core.Timeline;

/// <summary>A topological order that takes, of all events whose predecessors
/// are placed, the one with the least key (Kahn's algorithm).</summary>
internal static class TopologicalSort
{
    /// <summary>Every index once. A cycle is broken before its member with the least key: that link is taken out of
    /// <paramref name="before"/>, and <paramref name="onCycle"/> is told the members, each following the one before it.</summary>
    public static List<int> Sort<TKey>(List<int>[] before, Func<int, TKey> key, Action<IReadOnlyList<int>> onCycle)
        where TKey : IComparable<TKey>
    {
        var count = before.Length;
        var after = new Followers(before);
        var waiting = Array.ConvertAll(before, causes => causes.Count);
        var broken = new HashSet<(int Cause, int Effect)>();

        var ready = new PriorityQueue<int, TKey>();
        for (var i = 0; i < count; i++)
            if (waiting[i] == 0)
                ready.Enqueue(i, key(i));
        var order = new List<int>(count);
        var placed = new bool[count];
        var first = 0;
        while (order.Count < count)
        {
            if (ready.Count == 0)
            {
                while (placed[first])
                    first++;
                var cycle = CycleAbove(first, before, placed);
                var (cause, least) = cycle
                    .Select((i, at) => (Cause: cycle[(at + cycle.Count - 1) % cycle.Count], Member: i))
                    .MinBy(pair => key(pair.Member));
                onCycle(cycle);
                before[least].Remove(cause);
                broken.Add((cause, least));
                if (--waiting[least] == 0)
                    ready.Enqueue(least, key(least));
                continue;
            }

            var next = ready.Dequeue();
            placed[next] = true;
            order.Add(next);
            foreach (var follower in after.Of(next))
                if ((broken.Count == 0 || !broken.Contains((next, follower))) && --waiting[follower] == 0)
                    ready.Enqueue(follower, key(follower));
        }

        return order;
    }

    /// <summary>When nothing is ready, every event left has one left before it, so that going back must come round.</summary>
    private static List<int> CycleAbove(int start, List<int>[] before, bool[] placed)
    {
        var path = new List<int>();
        var at = new Dictionary<int, int>();
        for (var i = start; at.TryAdd(i, path.Count); i = before[i].First(cause => !placed[cause]))
            path.Add(i);
        var cycle = path[at[before[path[^1]].First(cause => !placed[cause])]..];
        cycle.Reverse();
        return cycle;
    }
}
