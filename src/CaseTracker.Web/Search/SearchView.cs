using CaseTracker.Core;
using CaseTracker.Core.Search;
using CaseTracker.Data.Search;

namespace CaseTracker.Web.Search;

/// <summary>The read model of the page of a search.</summary>
/// <param name="IsFirst">False for a page that goes on.</param>
public sealed record SearchView(SearchQuery Query, SearchResult Result, bool IsFirst)
{
    /// <summary>The hits in the sections of the page, in order.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<SearchItem> Items)> Sections { get; } = SectionsOf(Query, Result);

    /// <summary>The parts of the query that must all be met, each with the query without it.</summary>
    public IReadOnlyList<(string Label, string Words, string Without)> Parts { get; } = PartsOf(Query);

    /// <summary>What narrows the result: the values that not all hits have, and those that are asked for already.</summary>
    public IReadOnlyList<SearchFacet> Facets =>
        [
            .. Result
                .Facets.Select(facet =>
                    facet with
                    {
                        Values = [.. facet.Values.Where(value => value.Hits < Result.Total || Asks(facet.Field, value.Key))],
                    }
                )
                .Where(facet => facet.Values.Count > 0),
        ];

    /// <summary>"more than 10,000 results", "1 result".</summary>
    public string Count => Result.IsMore ? $"More than {SearchResult.MostCounted:N0} results" : Prose.Count(Result.Total, "result");

    /// <summary>The query that also asks for a value of a field.</summary>
    public string With(SearchField field, string key)
    {
        var value = field == SearchField.Year ? key : $"=\"{key.Replace('"', ' ')}\"";
        // OR binds least: what was typed stays together.
        var text = Query.Root is SearchAny ? $"({Query.Text})" : Query.Text;
        return $"{text} {SearchFields.NameOf(field)}:{value}".Trim();
    }

    /// <summary>True where the query asks for the value already.</summary>
    public bool Asks(SearchField field, string key) =>
        Query
            .Wanted.OfType<SearchFilter>()
            .Any(filter => filter.Field == field && filter.Values.Any(value => value.IsWhole && value.Text == key));

    private static List<(string, IReadOnlyList<SearchItem>)> SectionsOf(SearchQuery query, SearchResult result)
    {
        var snippets = new SearchSnippet(query);
        var sections = new List<(string, IReadOnlyList<SearchItem>)>();
        // In the order of the ranking; what follows each other under one heading stands together.
        foreach (var hit in result.Hits)
        {
            var heading = SearchLabels.Section(hit);
            if (sections.Count == 0 || sections[^1].Item1 != heading)
                sections.Add((heading, new List<SearchItem>()));
            ((List<SearchItem>)sections[^1].Item2).Add(SearchItem.From(hit, query, snippets));
        }

        return sections;
    }

    private static List<(string, string, string)> PartsOf(SearchQuery query)
    {
        IReadOnlyList<SearchNode> parts = query.Root switch
        {
            SearchAll all => all.Parts,
            { } one => [one],
            null => [],
        };
        return [.. parts.Select(part => (SearchLabels.Label(part), Words(part), Without(part)))];

        string Words(SearchNode part)
        {
            var words = query.Text[part.Place.Start..part.Place.End];
            return part is SearchFilter or SearchDays or SearchAmounts ? words[(words.IndexOf(':') + 1)..].Trim('=', '"') : words;
        }

        string Without(SearchNode part)
        {
            var rest = $"{query.Text[..part.Place.Start]} {query.Text[part.Place.End..]}";
            return string.Join(' ', rest.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
