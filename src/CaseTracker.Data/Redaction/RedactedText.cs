using CaseTracker.Core.Redaction;

namespace CaseTracker.Data.Redaction;

internal static class RedactedText
{
    /// <summary>The text with the mark in the place of what is withheld.</summary>
    public static string Without(string text, IReadOnlyList<RedactedTerm> words) =>
        words.Aggregate(text, (left, withheldWords) => withheldWords.Replace(left, RedactionPlaceholder.InText));
}
