using System.Collections.Concurrent;

namespace CaseTracker.Data.Cases;

/// <summary>Remembers for a minute which editions can't be read back: a page
/// over several cases asks for one as often as it has rows of it.</summary>
internal sealed class UnreadableEditions(TimeProvider time)
{
    private const int Most = 1_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (UnreadableCaseException Fault, long At)> _known = new();

    /// <exception cref="UnreadableCaseException">The edition could not be read within the last minute.</exception>
    public void ThrowIfKnown(string edition)
    {
        if (_known.TryGetValue(edition, out var known) && time.GetElapsedTime(known.At) < Kept)
            throw known.Fault.Again();
    }

    public void Add(string edition, UnreadableCaseException fault)
    {
        if (_known.Count >= Most)
            _known.Clear();
        _known[edition] = (fault, time.GetTimestamp());
    }
}
