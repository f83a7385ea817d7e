using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Timeline;

/// <summary>Goes back along the links of a case, many times over: what one search had seen is not cleared for the next, only
/// numbered.</summary>
/// <param name="before">For each event, by its index, the events that came before it.</param>
/// <param name="order">An order of the events in which each comes after those before it.</param>
internal sealed class LinkSearch(List<int>[] before, DaySpan[] bounds, IReadOnlyList<int> order)
{
    private readonly int[] _seenBy = new int[before.Length];
    private readonly Stack<int> _open = [];
    private int[]? _positions = Positions(order);
    private int _search;

    /// <summary>True when the links say that <paramref name="earlier"/> comes
    /// before <paramref name="later"/>, directly or through others.</summary>
    public bool LeadsTo(int earlier, int later)
    {
        _search++;
        _open.Clear();
        Open(later);
        while (_open.TryPop(out var i))
        {
            if (i == earlier)
                return true;
            // What stands before the one sought in some order that the links allow, or lies wholly before it, can't follow it.
            if (_seenBy[i] == _search || _positions?[i] < _positions?[earlier] || bounds[i].IsBefore(bounds[earlier]))
                continue;
            _seenBy[i] = _search;
            Open(i);
        }

        return false;
    }

    /// <summary>Adds a link. One against the order is right too; the order then says nothing any more, and searches take longer.</summary>
    public void Add(int cause, int effect)
    {
        before[effect].Add(cause);
        if (_positions?[cause] > _positions?[effect])
            _positions = null;
    }

    private void Open(int of)
    {
        foreach (var next in before[of])
            _open.Push(next);
    }

    private static int[] Positions(IReadOnlyList<int> order)
    {
        var positions = new int[order.Count];
        for (var position = 0; position < order.Count; position++)
            positions[order[position]] = position;
        return positions;
    }
}
