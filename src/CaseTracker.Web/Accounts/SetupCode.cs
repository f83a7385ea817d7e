using System.Security.Cryptography;
using System.Text;

namespace CaseTracker.Web.Accounts;

/// <summary>The code that shows the first administrator to be somebody who sees the site's log. Each start makes a new one.</summary>
public sealed class SetupCode
{
    // Crockford's base 32: no letter that is taken for a digit.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Groups = 5;
    private const int GroupLength = 4;

    /// <summary>Twenty characters in groups of four: 100 bits.</summary>
    public string Value { get; } =
        string.Join(
            '-',
            RandomNumberGenerator.GetString(Alphabet, Groups * GroupLength).Chunk(GroupLength).Select(group => new string(group))
        );

    /// <summary>Takes a time that does not depend on how much of the code is right. Case, dashes and spaces don't matter.</summary>
    public bool Matches(string? given) => CryptographicOperations.FixedTimeEquals(Digest(given ?? ""), Digest(Value));

    private static byte[] Digest(string code) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()));
}
