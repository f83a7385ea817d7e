using System.Threading.RateLimiting;
using CaseTracker.Web.Accounts;

namespace CaseTracker.Web.Verify;

/// <summary>How often a network may have files verified, and how many files are looked at at a time.</summary>
public sealed class VerifyLimits : IDisposable
{
    public const string Policy = "verify";
    public const int FilesANetwork = 40;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Each may take fifty megabytes and have every format written once.</summary>
    private const int AtATime = 2;
    private const int Waiting = 20;

    private readonly ConcurrencyLimiter _files = new(new ConcurrencyLimiterOptions { PermitLimit = AtATime, QueueLimit = Waiting });

    /// <summary>Waits for a place; the lease has none where too many wait already.</summary>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellation) => _files.AcquireAsync(1, cancellation);

    public void Dispose() => _files.Dispose();

    internal static RateLimitPartition<string> OfNetwork(HttpContext http) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            SignInLimits.Network(http.Connection.RemoteIpAddress),
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = FilesANetwork,
                Window = Window,
                SegmentsPerWindow = 15,
                QueueLimit = 0,
            }
        );
}
