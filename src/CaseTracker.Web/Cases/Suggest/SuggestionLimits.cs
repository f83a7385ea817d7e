using System.Net;
using System.Threading.RateLimiting;
using CaseTracker.Web.Accounts;

namespace CaseTracker.Web.Cases.Suggest;

/// <summary>How many suggestions a network may send. It is asked by the page and not before it, so that nothing typed is lost.</summary>
public sealed class SuggestionLimits : IDisposable
{
    public const int SentByANetwork = 20;
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private const int Segments = 12;

    private readonly PartitionedRateLimiter<string> _networks = PartitionedRateLimiter.Create<string, string>(network =>
        RateLimitPartition.GetSlidingWindowLimiter(
            network,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = SentByANetwork,
                Window = Window,
                SegmentsPerWindow = Segments,
                QueueLimit = 0,
            }
        )
    );

    /// <summary>Counts one; null where it may be sent, else how long to wait.</summary>
    public TimeSpan? Count(IPAddress? address)
    {
        using var lease = _networks.AttemptAcquire(SignInLimits.Network(address));
        if (lease.IsAcquired)
            return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) && wait > TimeSpan.Zero ? wait : Window / Segments;
    }

    public void Dispose() => _networks.Dispose();
}
