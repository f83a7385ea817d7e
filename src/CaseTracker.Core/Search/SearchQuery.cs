namespace CaseTracker.Core.Search;

/// <summary>A query as typed and what was read in it. Never fails: what can't be
/// read is left out or taken for words, and a fault says so.</summary>
/// <param name="Text">As typed, without blanks around it and cut at <see cref="LongestText"/>.</param>
/// <param name="Root">Null where there is nothing to look for.</param>
/// <param name="AsOf">The day that <c>as-of:</c> names.</param>
public sealed record SearchQuery(string Text, SearchNode? Root, DateOnly? AsOf, IReadOnlyList<SearchFault> Faults)
{
    /// <summary>Characters that are read.</summary>
    public const int LongestText = 500;

    /// <summary>Words, phrases and fields that are read.</summary>
    public const int MostTerms = 40;

    /// <summary>Brackets within brackets that are read.</summary>
    public const int MostDepth = 8;

    public static SearchQuery Parse(string? text) => new SearchParser(text ?? "").Parse();

    /// <summary>All parts that are no combination of others, in reading order.</summary>
    public IEnumerable<SearchNode> Terms => Root is null ? [] : TermsOf(Root);

    /// <summary>Those that a hit may hold, which are those outside any NOT.</summary>
    public IEnumerable<SearchNode> Wanted => Root is null ? [] : WantedIn(Root);

    /// <summary>True for words alone, so that the whole text may be a caption, a docket number or a citation.</summary>
    public bool IsPlain => Root is SearchWord or SearchPhrase || Root is SearchAll all && all.Parts.All(part => part is SearchWord);

    private static IEnumerable<SearchNode> TermsOf(SearchNode node) =>
        node switch
        {
            SearchAll all => all.Parts.SelectMany(TermsOf),
            SearchAny any => any.Parts.SelectMany(TermsOf),
            SearchNot not => TermsOf(not.Part),
            _ => [node],
        };

    private static IEnumerable<SearchNode> WantedIn(SearchNode node) =>
        node switch
        {
            SearchAll all => all.Parts.SelectMany(WantedIn),
            SearchAny any => any.Parts.SelectMany(WantedIn),
            SearchNot => [],
            _ => [node],
        };
}
