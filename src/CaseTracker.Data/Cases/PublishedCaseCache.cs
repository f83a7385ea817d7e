namespace CaseTracker.Data.Cases;

/// <summary>Keeps the cases read last, each under its edition, which never means other bytes.</summary>
internal sealed class PublishedCaseCache(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<PublishedCase>> _byEdition = [];
    private readonly LinkedList<PublishedCase> _newestFirst = new();

    public int Count
    {
        get
        {
            lock (_lock)
                return _byEdition.Count;
        }
    }

    public PublishedCase? Find(string edition)
    {
        lock (_lock)
        {
            if (!_byEdition.TryGetValue(edition, out var node))
                return null;
            _newestFirst.Remove(node);
            _newestFirst.AddFirst(node);
            return node.Value;
        }
    }

    /// <summary>Keeps a case and gives it back, or the one that somebody else has put there meanwhile.</summary>
    public PublishedCase Keep(PublishedCase published)
    {
        lock (_lock)
        {
            if (_byEdition.TryGetValue(published.Edition, out var there))
                return there.Value;
            _byEdition[published.Edition] = _newestFirst.AddFirst(published);
            if (_byEdition.Count <= capacity)
                return published;
            _byEdition.Remove(_newestFirst.Last!.Value.Edition);
            _newestFirst.RemoveLast();
            return published;
        }
    }
}
