using System.Security.Cryptography;
using System.Text;

namespace CaseTracker.Data.Publishing;

/// <summary>The hash of one link of a chain: SHA-256 in lower-case hexadecimal over texts in UTF-8, each written as its length in bytes, a
/// colon, the text and a line feed.</summary>
internal static class ChainHash
{
    public static string Compute(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
            hash.AppendData(Encoding.UTF8.GetBytes($"{Encoding.UTF8.GetByteCount(part)}:{part}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A time as hashes have it: UTC, to the millisecond.</summary>
    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Milliseconds outlast every database and enter the hash.</summary>
    public static DateTimeOffset ToMilliseconds(DateTimeOffset now) => now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
}
