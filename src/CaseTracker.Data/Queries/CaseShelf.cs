namespace CaseTracker.Data.Queries;

/// <summary>Keeps the cases read last, each under the hash of its revision, which never means another case.</summary>
internal sealed class CaseShelf(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<PublishedCase>> _byHash = [];
    private readonly LinkedList<PublishedCase> _newestFirst = new();

    public int Count
    {
        get { lock (_lock) return _byHash.Count; }
    }

    public PublishedCase? Find(string hash)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var node)) return null;
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
            if (_byHash.TryGetValue(published.Hash, out var there)) return there.Value;
            _byHash[published.Hash] = _newestFirst.AddFirst(published);
            if (_byHash.Count <= capacity) return published;
            _byHash.Remove(_newestFirst.Last!.Value.Hash);
            _newestFirst.RemoveLast();
            return published;
        }
    }
}
