using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CaseTracker.Data.Accounts;

/// <summary>The secret part of a link that is given to one person. The database has its hash alone.</summary>
public static class LinkToken
{
    private const string Prefix = "ct_";
    private const int Bytes = 32;

    /// <summary>256 random bits, after a prefix by which a leaked one is recognised.</summary>
    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
