using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseTracker.Core.Redaction;

/// <summary>Words that are withheld, found wherever they stand one after the other: capitals, spaces, hyphens and other punctuation between
/// them make no difference.</summary>
/// <remarks>
/// Only whole words are found: "Ann" is not in "Annual", and "Jane Roe" is in "jane-roe-2" but not in "JaneRoe". In a number, commas
/// between thousands make no difference.
/// The words themselves are never written down; a digest made with a salt recognises them.
/// </remarks>
public sealed partial class RedactedTerm
{
    private const int FewestCharacters = 4;
    private const int FewestDigits = 5;
    private const int MostWords = 400;

    private readonly int _count;
    private readonly Func<string, bool> _areThese;
    private readonly string? _known;

    private RedactedTerm(int count, Func<string, bool> areThese, string? known) => (_count, _areThese, _known) = (count, areThese, known);

    /// <summary>Reads what a reviewer names; too little of it would be found everywhere.</summary>
    public static ParseResult<RedactedTerm> Read(string text)
    {
        var words = Split(text).Select(word => word.Text).ToList();
        var known = string.Join(' ', words);
        var letters = known.Count(c => c != ' ');
        if (letters < FewestCharacters)
            return new ParseFailure($"At least {FewestCharacters} letters or digits are needed: fewer stand in too many places.", 0);
        if (letters < FewestDigits && known.All(c => char.IsDigit(c) || c == ' '))
            return new ParseFailure($"A number needs at least {FewestDigits} digits: a shorter one stands in too many places.", 0);
        if (words.Count > MostWords)
            return new ParseFailure($"At most {MostWords} words stand in one text; withhold a distinctive part of it, or several.", 0);
        if (words.All(word => word == RedactionPlaceholder.InIds))
            return new ParseFailure("These are the words that stand for what is withheld.", 0);
        return new RedactedTerm(words.Count, found => found == known, known);
    }

    /// <summary>Words that are known by their digest only.</summary>
    public static RedactedTerm OfMark(RedactionMark mark)
    {
        var salt = Convert.FromHexString(mark.Salt);
        return new RedactedTerm(mark.Words, found => Digest(salt, found) == mark.Digest, null);
    }

    /// <summary>What recognises these words later without holding them.</summary>
    /// <exception cref="InvalidOperationException">The words are known by their digest only.</exception>
    public RedactionMark Mark()
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return new RedactionMark(
            _count,
            Convert.ToHexStringLower(salt),
            Digest(salt, _known ?? throw new InvalidOperationException("These words are known by their digest only."))
        );
    }

    public bool AreIn(string text) => Places(text).Any();

    /// <summary>The text with something else in the place of the words.</summary>
    public string Replace(string text, string by)
    {
        StringBuilder? result = null;
        var done = 0;
        foreach (var (start, end) in Places(text))
        {
            (result ??= new StringBuilder()).Append(text, done, start - done).Append(by);
            done = end;
        }

        return result?.Append(text, done, text.Length - done).ToString() ?? text;
    }

    private IEnumerable<(int Start, int End)> Places(string text)
    {
        var words = Split(text);
        for (var first = 0; first + _count <= words.Count; first++)
        {
            if (!_areThese(string.Join(' ', words.Skip(first).Take(_count).Select(word => word.Text))))
                continue;
            yield return (words[first].Start, words[first + _count - 1].End);
            first += _count - 1;
        }
    }

    private static List<(string Text, int Start, int End)> Split(string text) =>
        [.. Word().Matches(text).Select(word => (Plain(word.Value), word.Index, word.Index + word.Length))];

    private static string Plain(string word)
    {
        var plain = word.Replace(",", "", StringComparison.Ordinal);
        try
        {
            plain = plain.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair has no other form.
        }

        return plain.ToUpperInvariant().ToLowerInvariant();
    }

    private static string Digest(byte[] salt, string words) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(words)));

    [GeneratedRegex(@"\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();
}
