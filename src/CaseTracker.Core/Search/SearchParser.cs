namespace CaseTracker.Core.Search;

/// <summary>Reads a query: NOT binds before AND, AND before OR, and words beside each other must all be there.</summary>
internal sealed class SearchParser
{
    private readonly string _text;
    private readonly List<SearchFault> _faults = [];
    private readonly List<SearchToken> _tokens;
    private readonly DateOnly? _asOf;
    private int _at;
    private int _depth;

    public SearchParser(string text)
    {
        _text = text.Trim();
        if (_text.Length > SearchQuery.LongestText)
        {
            _text = _text[..SearchQuery.LongestText];
            _faults.Add(
                new(
                    new SearchSpan(_text.Length, 0),
                    $"A search can have at most {SearchQuery.LongestText} characters; the rest was ignored."
                )
            );
        }

        var lexer = new SearchLexer(_text, _faults);
        _tokens = lexer.Read();
        _asOf = lexer.AsOf;
    }

    public SearchQuery Parse()
    {
        var parts = new List<SearchNode>();
        while (_at < _tokens.Count)
        {
            if (Either() is { } node)
                parts.Add(node);
            if (Here is { Kind: SearchTokenKind.Close } stray)
            {
                _faults.Add(new(stray.Place, "This bracket does not close anything and was ignored."));
                _at++;
            }
        }

        return new SearchQuery(_text, Together(parts), _asOf, [.. _faults.OrderBy(fault => fault.Place.Start)]);
    }

    private SearchToken? Here => _at < _tokens.Count ? _tokens[_at] : null;

    private SearchNode? Either()
    {
        var parts = new List<SearchNode>();
        SearchToken? open = null;
        while (true)
        {
            if (Every() is { } part)
                (open, _) = (null, Add(part));
            else if (open is not null || Here is { Kind: SearchTokenKind.Or })
                _faults.Add(new((open ?? Here)!.Place, $"There is nothing {(open is null ? "before" : "after")} this OR."));
            if (Here is not { Kind: SearchTokenKind.Or } or)
                break;
            open = or;
            _at++;
        }

        return parts.Count > 1 ? new SearchAny(Around(parts), parts) : parts.FirstOrDefault();

        bool Add(SearchNode part)
        {
            parts.Add(part);
            return true;
        }
    }

    private SearchNode? Every()
    {
        var parts = new List<SearchNode>();
        SearchToken? and = null;
        while (Here is { Kind: not (SearchTokenKind.Close or SearchTokenKind.Or) } token)
        {
            if (token.Kind == SearchTokenKind.And)
            {
                if (parts.Count == 0 || and is not null)
                    _faults.Add(new(token.Place, "There is nothing before this AND."));
                and = token;
                _at++;
                continue;
            }

            if (Single() is { } part)
            {
                parts.Add(part);
                and = null;
            }
        }

        if (and is not null && parts.Count > 0)
            _faults.Add(new(and.Place, "There is nothing after this AND."));
        return Together(parts);
    }

    private SearchNode? Single()
    {
        var start = Here!;
        var isNegated = false;
        while (Here is { Kind: SearchTokenKind.Not })
        {
            isNegated = !isNegated;
            _at++;
        }

        var negates = start.Kind == SearchTokenKind.Not;
        if (Here is not { Kind: SearchTokenKind.Open or SearchTokenKind.Term } token)
        {
            if (negates)
                _faults.Add(new(start.Place, "There is nothing after this to exclude."));
            return null;
        }

        _at++;
        var node = token.Kind == SearchTokenKind.Term ? token.Term : Bracketed(token);
        return node is null || !isNegated ? node : new SearchNot(SearchSpan.Between(start.Place.Start, node.Place.End), node);
    }

    private SearchNode? Bracketed(SearchToken open)
    {
        if (_depth == SearchQuery.MostDepth)
        {
            _faults.Add(new(open.Place, $"Brackets can be nested at most {SearchQuery.MostDepth} deep; this one was ignored."));
            return null;
        }

        _depth++;
        var inner = Either();
        _depth--;
        if (Here is { Kind: SearchTokenKind.Close } close)
        {
            _at++;
            if (inner is null)
                _faults.Add(new(SearchSpan.Between(open.Place.Start, close.Place.End), "There is nothing in these brackets."));
        }
        else
        {
            _faults.Add(new(open.Place, "This bracket is never closed; it was read as closing at the end."));
        }

        return inner;
    }

    private static SearchNode? Together(List<SearchNode> parts) =>
        parts.Count > 1 ? new SearchAll(Around(parts), parts) : parts.FirstOrDefault();

    private static SearchSpan Around(List<SearchNode> parts) => SearchSpan.Between(parts[0].Place.Start, parts[^1].Place.End);
}
