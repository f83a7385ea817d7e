namespace CaseTracker.Core.Review.Telling;

/// <summary>Finds each record of one list again in another: by its id, else by being equal, else by what names it, else by being the only one left.</summary>
internal sealed class Pairing
{
    private readonly List<(ToldRecord? Before, ToldRecord? After)> _pairs = [];

    public Pairing(IReadOnlyList<ToldRecord> before, IReadOnlyList<ToldRecord> after)
    {
        var found = new ToldRecord?[after.Count];
        var left = before.ToList();
        if (before.Concat(after).All(record => record.Id is null)) left = Find(left, after, found, record => record.Form);
        left = Find(left, after, found, record => record.Match);
        if (left is [{ Id: null } only] && found.Count(one => one is null) == 1)
        {
            found[Array.IndexOf(found, null)] = only;
            left = [];
        }

        for (var i = 0; i < after.Count; i++) _pairs.Add((found[i], after[i]));
        _pairs.AddRange(left.Select(gone => ((ToldRecord?)gone, (ToldRecord?)null)));
        IsReordered = !IsRising(before, found);
    }

    /// <summary>In the order of the later list; what is gone comes last.</summary>
    public IReadOnlyList<(ToldRecord? Before, ToldRecord? After)> Pairs => _pairs;

    /// <summary>True where records that both lists hold stand in another order.</summary>
    public bool IsReordered { get; }

    /// <summary>Gives what is still left of the earlier list.</summary>
    private static List<ToldRecord> Find(List<ToldRecord> left, IReadOnlyList<ToldRecord> after, ToldRecord?[] found, Func<ToldRecord, string> by)
    {
        var waiting = left.GroupBy(by).ToDictionary(group => group.Key, group => new Queue<ToldRecord>(group));
        var taken = new HashSet<ToldRecord>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < after.Count; i++)
            if (found[i] is null && waiting.TryGetValue(by(after[i]), out var queue) && queue.TryDequeue(out var match)) taken.Add(found[i] = match);
        return [.. left.Where(record => !taken.Contains(record))];
    }

    private static bool IsRising(IReadOnlyList<ToldRecord> before, ToldRecord?[] found)
    {
        var places = new Dictionary<ToldRecord, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < before.Count; i++) places[before[i]] = i;
        var last = -1;
        foreach (var record in found.OfType<ToldRecord>())
        {
            if (places[record] < last) return false;
            last = places[record];
        }

        return true;
    }
}
