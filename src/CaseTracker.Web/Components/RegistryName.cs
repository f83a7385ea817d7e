using CaseTracker.Core.Reconciliation;

namespace CaseTracker.Web.Components;

/// <summary>A name of the registry as an index has it: the word that it is looked up by comes first.</summary>
public static class RegistryName
{
    private static readonly string[] Articles = ["The ", "A ", "An "];

    /// <summary>"Hamilton, Phyllis J.": the surname is what the id begins with; a name that has no such word stays as it is.</summary>
    /// <param name="id">The surname and the court, as in "gonzalez-rogers-cand".</param>
    public static string OfJudge(string name, string id)
    {
        var court = id.LastIndexOf('-');
        var surname = Letters(court < 0 ? id : id[..court]);
        var words = name.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            var rest = string.Join(' ', words[i..]);
            var comma = rest.IndexOf(',', StringComparison.Ordinal);
            if (Letters(comma < 0 ? rest : rest[..comma]) == surname)
                return $"{(comma < 0 ? rest : rest[..comma])}, {string.Join(' ', words[..i])}{(comma < 0 ? "" : rest[comma..])}";
        }

        return name;
    }

    /// <summary>The letter under which a name stands: "#" for one that begins with a figure.</summary>
    public static string LetterOf(string name) =>
        Letters(SortKey(name)) is [var first, ..] && char.IsAsciiLetter(first) ? $"{char.ToUpperInvariant(first)}" : "#";

    /// <summary>What a list is sorted by: without an article, accents and signs.</summary>
    public static string SortKey(string name)
    {
        var article = Array.Find(Articles, article => name.StartsWith(article, StringComparison.Ordinal));
        return NameOrder.Key(article is null ? name : name[article.Length..]);
    }

    private static string Letters(string text) => NameOrder.Key(text).Replace(" ", "", StringComparison.Ordinal);
}
