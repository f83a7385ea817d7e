using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Timeline;

/// <summary>Goes back along the links of a case, many times over: what one search had seen is not cleared for the next, only
/// numbered.</summary>
/// <param name="before">For each event, by its index, the events that came before it; it may grow between two searches.</param>
internal sealed class LinkSearch(List<int>[] before, DaySpan[] bounds)
{
    private readonly int[] _seenBy = new int[before.Length];
    private readonly Stack<int> _open = [];
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
            // What lies wholly before the one sought can't follow it.
            if (_seenBy[i] == _search || bounds[i].IsBefore(bounds[earlier]))
                continue;
            _seenBy[i] = _search;
            Open(i);
        }

        return false;
    }

    private void Open(int of)
    {
        foreach (var next in before[of])
            _open.Push(next);
    }
}
