using CaseTracker.Core.Search;
using CaseTracker.Data.Search;

namespace CaseTracker.Web.Search;

/// <summary>A hit as a page shows it.</summary>
/// <param name="Url">The place where the thing stands.</param>
/// <param name="Kind">What it is, in a word or two.</param>
/// <param name="Where">The case that it stands in; null for a case and for what several share.</param>
public sealed record SearchItem(
    string Url,
    string Kind,
    string? Where,
    string? Day,
    IReadOnlyList<string> Courts,
    IReadOnlyList<string> Dispositions,
    IReadOnlyList<SearchSnippetPart> Title,
    IReadOnlyList<SearchSnippetPart> Snippet
)
{
    private const int LongestTitle = 220;
    private const int LongestSnippet = 260;

    public static SearchItem From(SearchHit hit, SearchQuery query, SearchSnippet snippets)
    {
        // Its lines are texts of their own; the first may be all that a reader needs.
        var body = hit.Body.Replace("\n", " · ", StringComparison.Ordinal);
        return new SearchItem(
            SearchLinks.For(hit, query.AsOf),
            SearchLabels.Kind(hit),
            hit.Thing == SearchThing.Case ? null : hit.CaseName,
            hit.Day,
            hit.Courts,
            hit.Thing is SearchThing.Ruling or SearchThing.Motion ? hit.Dispositions : [],
            snippets.Cut(hit.Title, LongestTitle),
            body.Length == 0 ? [] : snippets.Cut(body, LongestSnippet)
        );
    }
}
