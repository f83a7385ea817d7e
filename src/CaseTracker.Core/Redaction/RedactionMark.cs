namespace CaseTracker.Core.Redaction;

/// <summary>What recognises withheld words without holding them.</summary>
/// <param name="Words">How many words they are.</param>
/// <param name="Salt">In lower-case hexadecimal.</param>
/// <param name="Digest">HMAC-SHA-256 of the words, in small letters with one space between, under the salt.</param>
public sealed record RedactionMark(int Words, string Salt, string Digest)
{
    public override string ToString() => $"{Words}:{Salt}:{Digest}";

    /// <exception cref="FormatException">The text is no mark.</exception>
    public static RedactionMark Parse(string text) =>
        text.Split(':') is [var words, { Length: 32 } salt, { Length: 64 } digest]
            ? new RedactionMark(int.Parse(words, System.Globalization.CultureInfo.InvariantCulture), salt, digest)
            : throw new FormatException($"\"{text}\" is no mark of withheld words.");
}
