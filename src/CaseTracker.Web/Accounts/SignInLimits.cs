using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace CaseTracker.Web.Accounts;

/// <summary>How often somebody may try: per address of the network, and per name or person whose secret is guessed at.</summary>
public sealed class SignInLimits : IDisposable
{
    public const string Policy = "sign-in";

    public const int TriesAnAddress = 60;
    public const int TriesAnAccount = 10;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly PartitionedRateLimiter<string> _accounts = PartitionedRateLimiter.Create<string, string>(key =>
        Partition(key, TriesAnAccount)
    );

    /// <summary>Counts a try. The same for names that nobody has, so that the limit tells nothing.</summary>
    public bool MayTry(string account)
    {
        using var lease = _accounts.AttemptAcquire(account.Trim().ToUpperInvariant());
        return lease.IsAcquired;
    }

    public void Dispose() => _accounts.Dispose();

    internal static RateLimitPartition<string> OfAddress(HttpContext http) =>
        Partition(Network(http.Connection.RemoteIpAddress), TriesAnAddress);

    /// <summary>An IPv4 address, or the /64 that an IPv6 address shares with others of the same subscriber.</summary>
    public static string Network(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    private static RateLimitPartition<string> Partition(string key, int tries) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            key,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = tries,
                Window = Window,
                SegmentsPerWindow = 15,
                QueueLimit = 0,
            }
        );
}
