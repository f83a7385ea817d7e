using CaseTracker.Core;
using CaseTracker.Core.Effects;

namespace CaseTracker.Web.Cases.Layout;

/// <summary>The status line in the head of a page, where there is room for two lines of it.</summary>
public static class StatusWords
{
    /// <summary>What two lines hold on a wide screen.</summary>
    private const int Most = 200;

    /// <summary>The first clauses, as many as fit, with a full stop; the whole where all fit.</summary>
    public static string Brief(string line)
    {
        if (line.Length <= Most)
            return line;
        var end = 0;
        foreach (var stop in Stops(line).TakeWhile(stop => end == 0 || stop <= Most))
            end = stop;
        return end == 0 ? line : $"{line[..end]}.";
    }

    /// <summary>The one word of the head on an inner page: "On appeal", with its hedge.</summary>
    public static string Word(CaseView view) =>
        Prose.Capital(EnumTerm.For(view.State.Headline)) + PossiblePhrase.InBrackets(PossiblePhrase.ForHeadline(view.State));

    /// <summary>Where a clause ends: at a semicolon outside of brackets, but not before the search that hedges it.</summary>
    private static IEnumerable<int> Stops(string line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            depth += line[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth == 0 && line[i] == ';' && !line.AsSpan(i).StartsWith("; no ", StringComparison.Ordinal))
                yield return i;
        }
    }
}
