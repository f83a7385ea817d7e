namespace CaseTracker.Core.Search;

/// <summary>Cuts a query into words, phrases, fields, operators and brackets.</summary>
internal sealed class SearchLexer(string text, List<SearchFault> faults)
{
    private const string Quotes = "\"“”„";
    private int _at;

    /// <summary>The last day that an <c>as-of:</c> named.</summary>
    public DateOnly? AsOf { get; private set; }

    public List<SearchToken> Read()
    {
        var tokens = new List<SearchToken>();
        var terms = 0;
        while (SkipBlanks())
        {
            var token = Next();
            if (token.Kind == SearchTokenKind.Term && token.Term is not null && ++terms > SearchQuery.MostTerms)
            {
                faults.Add(
                    new(
                        SearchSpan.Between(token.Place.Start, text.Length),
                        $"A search can have at most {SearchQuery.MostTerms} words; everything from here on was ignored."
                    )
                );
                break;
            }

            tokens.Add(token);
        }

        return tokens;
    }

    private bool SkipBlanks()
    {
        while (_at < text.Length && IsBlank(text[_at]))
            _at++;
        return _at < text.Length;
    }

    private SearchToken Next()
    {
        var start = _at;
        switch (text[_at])
        {
            case '(':
                return Sign(SearchTokenKind.Open);
            case ')':
                return Sign(SearchTokenKind.Close);
            case '-' or '−' when _at + 1 < text.Length && !IsBlank(text[_at + 1]) && text[_at + 1] is not (')' or '-' or '−'):
                return Sign(SearchTokenKind.Not);
            case var c when IsQuote(c):
                var quoted = Quoted();
                var phrase = quoted.Any(char.IsLetterOrDigit) ? new SearchPhrase(From(start), quoted) : null;
                return new(SearchTokenKind.Term, From(start), phrase);
            default:
                return Word(start);
        }
    }

    private SearchToken Sign(SearchTokenKind kind) => new(kind, new SearchSpan(_at++, 1));

    private SearchToken Word(int start)
    {
        var colon = NameEnd();
        if (colon > start && SearchFields.Find(text[start..colon]) is { } field)
        {
            _at = colon + 1;
            return new(SearchTokenKind.Term, From(start), Field(field, start));
        }

        var word = Bare(stopAtComma: false);
        if (word.Length == 0)
            _at++;
        if (colon > start && _at > colon && (_at == colon + 1 || text[colon + 1] != '/') && text[start..colon].All(char.IsAsciiLetter))
            faults.Add(new(SearchSpan.Between(start, colon + 1), NoField(text[start..(colon + 1)])));
        return word switch
        {
            "AND" => new(SearchTokenKind.And, From(start)),
            "OR" => new(SearchTokenKind.Or, From(start)),
            "NOT" => new(SearchTokenKind.Not, From(start)),
            _ => new(SearchTokenKind.Term, From(start), Term(word, start)),
        };
    }

    private static string NoField(string name) =>
        $"“{name}” is not a field, so it was searched for as a word. The fields are {Prose.List(SearchFields.Names)}.";

    /// <summary>Where a name ends that a colon follows; else where the word begins.</summary>
    private int NameEnd()
    {
        var end = _at;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '-'))
            end++;
        return end < text.Length && text[end] == ':' ? end : _at;
    }

    private SearchWord? Term(string word, int start)
    {
        var isPrefix = word.EndsWith('*');
        var letters = word.TrimEnd('*');
        if (!letters.Any(char.IsLetterOrDigit))
            return null;
        if (isPrefix && letters.Count(char.IsLetterOrDigit) < 2)
        {
            faults.Add(new(From(start), "A star needs at least two letters before it, as in spy*; this one was ignored."));
            isPrefix = false;
        }

        return new SearchWord(From(start), letters, isPrefix);
    }

    private SearchNode? Field(SearchField field, int start)
    {
        var values = new List<SearchValue>();
        do
        {
            var isWhole = _at < text.Length && text[_at] == '=' && SearchFields.IsOfWords(field);
            if (isWhole)
                _at++;
            var isQuoted = _at < text.Length && IsQuote(text[_at]);
            var value = isQuoted ? Quoted() : Bare(SearchFields.IsOfWords(field));
            var isPrefix = !isQuoted && value.EndsWith('*');
            if (value.TrimEnd('*') is { Length: > 0 } said && said.Any(char.IsLetterOrDigit))
                values.Add(new SearchValue(said, isPrefix, isWhole));
        } while (SearchFields.IsOfWords(field) && _at < text.Length && text[_at] == ',' && ++_at > 0);

        var place = From(start);
        if (values.Count == 0)
        {
            faults.Add(new(place, $"There is nothing after “{SearchFields.NameOf(field)}:”, so it was ignored."));
            return null;
        }

        if (SearchFields.IsOfWords(field))
            return new SearchFilter(place, field, values);
        var read = SearchRanges.Read(place, field, values[0].Text);
        if (read.Fault is { } fault)
            faults.Add(new(place, fault));
        AsOf = read.AsOf ?? AsOf;
        return read.Node;
    }

    /// <summary>The words between two quotation marks; to the end where the second is missing.</summary>
    private string Quoted()
    {
        var start = _at++;
        while (_at < text.Length && !IsQuote(text[_at]))
            _at++;
        var inner = text[(start + 1).._at];
        if (_at < text.Length)
            _at++;
        else
            faults.Add(new(new SearchSpan(start, 1), "This quotation mark is never closed; everything after it was read as one phrase."));
        return inner.Trim();
    }

    private string Bare(bool stopAtComma)
    {
        var start = _at;
        while (_at < text.Length && !IsBlank(text[_at]) && text[_at] is not ('(' or ')') && !IsQuote(text[_at]))
            if (stopAtComma && text[_at] == ',')
                break;
            else
                _at++;
        return text[start.._at];
    }

    private SearchSpan From(int start) => SearchSpan.Between(start, _at);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool IsQuote(char c) => Quotes.Contains(c);
}
