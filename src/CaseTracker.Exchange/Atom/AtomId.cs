using System.Security.Cryptography;
using System.Text;

namespace CaseTracker.Exchange.Atom;

/// <summary>Ids that stay when the site moves to another address: an entry that
/// stands for a revision has its id from the revision's hash.</summary>
public static class AtomId
{
    /// <summary>A UUID of version 8 (RFC 9562) from the first digits of a SHA-256, as a URN.</summary>
    /// <param name="hash">At least 32 hexadecimal digits in lower case.</param>
    public static string FromHash(string hash) =>
        $"urn:uuid:{hash[..8]}-{hash[8..12]}-8{hash[13..16]}-{Variant(hash[16])}{hash[17..20]}-{hash[20..32]}";

    /// <summary>The id of what has only a name, such as the feed of a site that nobody has given a public address.</summary>
    public static string FromName(string name) => FromHash(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))));

    /// <summary>The two bits 10 that every such UUID has here.</summary>
    private static char Variant(char digit) => "89ab"[Convert.ToInt32(digit.ToString(), 16) & 3];
}
