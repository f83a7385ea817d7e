namespace CaseTracker.Core.Diffing;

/// <summary>Finds each record of one list again in another: by its id, else by being
/// equal, else by what names it, else by being the only one left.</summary>
internal sealed class Pairing
{
    private readonly List<(DescribedRecord? Before, DescribedRecord? After)> _pairs = [];

    public Pairing(IReadOnlyList<DescribedRecord> before, IReadOnlyList<DescribedRecord> after)
    {
        var found = new DescribedRecord?[after.Count];
        var left = before.ToList();
        if (before.Concat(after).All(record => record.Id is null))
            left = Find(left, after, found, record => record.Form);
        left = Find(left, after, found, record => record.Match);
        if (left is [{ Id: null } only] && found.Count(toldRecord => toldRecord is null) == 1)
        {
            found[Array.IndexOf(found, null)] = only;
            left = [];
        }

        for (var i = 0; i < after.Count; i++)
            _pairs.Add((found[i], after[i]));
        _pairs.AddRange(left.Select(gone => ((DescribedRecord?)gone, (DescribedRecord?)null)));
        IsReordered = !IsRising(before, found);
    }

    /// <summary>In the order of the later list; what is gone comes last.</summary>
    public IReadOnlyList<(DescribedRecord? Before, DescribedRecord? After)> Pairs => _pairs;

    /// <summary>True where records that both lists hold stand in another order.</summary>
    public bool IsReordered { get; }

    /// <summary>Gives what is still left of the earlier list.</summary>
    private static List<DescribedRecord> Find(
        List<DescribedRecord> left,
        IReadOnlyList<DescribedRecord> after,
        DescribedRecord?[] found,
        Func<DescribedRecord, string> by
    )
    {
        var waiting = left.GroupBy(by).ToDictionary(group => group.Key, group => new Queue<DescribedRecord>(group));
        var taken = new HashSet<DescribedRecord>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < after.Count; i++)
            if (found[i] is null && waiting.TryGetValue(by(after[i]), out var queue) && queue.TryDequeue(out var match))
                taken.Add(found[i] = match);
        return [.. left.Where(record => !taken.Contains(record))];
    }

    private static bool IsRising(IReadOnlyList<DescribedRecord> before, DescribedRecord?[] found)
    {
        var places = new Dictionary<DescribedRecord, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < before.Count; i++)
            places[before[i]] = i;
        var last = -1;
        foreach (var record in found.OfType<DescribedRecord>())
        {
            if (places[record] < last)
                return false;
            last = places[record];
        }

        return true;
    }
}
