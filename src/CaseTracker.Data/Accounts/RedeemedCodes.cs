using System.Collections.Concurrent;

namespace CaseTracker.Data.Accounts;

/// <summary>Authenticator codes that were accepted: one that somebody looked over a shoulder for opens nothing a second time.</summary>
public sealed class RedeemedCodes(TimeProvider time)
{
    /// <summary>Longer than any code is good; the framework takes codes of two steps of 30 seconds before and after.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(Guid Person, string Code), DateTimeOffset> _used = new();

    /// <summary>True the first time.</summary>
    public bool TryUse(Guid personId, string code)
    {
        var now = time.GetUtcNow();
        foreach (var (key, at) in _used)
            if (now - at > Kept)
                _used.TryRemove(key, out _);
        return _used.TryAdd((personId, code), now);
    }
}
