namespace CaseTracker.Core.Timeline;

/// <summary>A topological order that takes, of all events whose predecessors are placed, the one with the least key (Kahn's algorithm).</summary>
internal static class Precedence
{
    /// <summary>Every index once. Where links form a cycle it is broken at the least key, and <paramref name="onCycle"/> is told the index.</summary>
    public static List<int> Sort<TKey>(int count, List<int>[] before, Func<int, TKey> key, Action<int> onCycle) where TKey : IComparable<TKey>
    {
        var after = new List<int>?[count];
        var waiting = new int[count];
        for (var i = 0; i < count; i++)
        {
            waiting[i] = before[i].Count;
            foreach (var cause in before[i]) (after[cause] ??= []).Add(i);
        }

        var ready = new PriorityQueue<int, TKey>();
        for (var i = 0; i < count; i++)
            if (waiting[i] == 0) ready.Enqueue(i, key(i));
        var order = new List<int>(count);
        var placed = new bool[count];
        while (order.Count < count)
        {
            if (ready.Count == 0)
            {
                var least = Enumerable.Range(0, count).Where(i => !placed[i]).MinBy(key);
                onCycle(least);
                ready.Enqueue(least, key(least));
            }

            var next = ready.Dequeue();
            if (placed[next]) continue;
            placed[next] = true;
            order.Add(next);
            foreach (var follower in after[next] ?? [])
                if (--waiting[follower] == 0 && !placed[follower]) ready.Enqueue(follower, key(follower));
        }

        return order;
    }
}
