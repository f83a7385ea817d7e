using System.Text.RegularExpressions;
using CaseTracker.Web.About;

namespace CaseTracker.Web.Components;

/// <summary>A piece of a sentence.</summary>
/// <param name="Term">The term of art that the piece is; null for all other text and for a term that stood before.</param>
public sealed partial record TermRun(string Text, GlossaryTerm? Term)
{
    public static IReadOnlyList<TermRun> Split(string text)
    {
        var (runs, seen, at) = (new List<TermRun>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase), 0);
        foreach (var match in Explained().Matches(text).Where(match => seen.Add(match.Value)))
        {
            if (match.Index > at)
                runs.Add(new TermRun(text[at..match.Index], null));
            runs.Add(
                new TermRun(match.Value, Glossary.Terms.First(term => term.Id.Equals(match.Value, StringComparison.OrdinalIgnoreCase)))
            );
            at = match.Index + match.Length;
        }

        if (at < text.Length)
            runs.Add(new TermRun(text[at..], null));
        return runs;
    }

    [GeneratedRegex(@"\b(?:remittitur|mandate|certiorari|interlocutory)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
