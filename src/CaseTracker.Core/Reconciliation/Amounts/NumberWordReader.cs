namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>A number written out in words.</summary>
/// <param name="Unit">The last place that it names: a million for "two million".</param>
internal readonly record struct NumberInWords(decimal Value, decimal Unit, int Start, int End);

/// <summary>Reads a number written out in words; what is no whole number in words gives nothing.</summary>
internal ref struct NumberWordReader
{
    private const int MostWords = 24;

    private readonly string _text;
    private decimal _total;
    private decimal _current;
    private decimal _unit = 1;
    private decimal _lastScale = decimal.MaxValue;
    private decimal _ahead;
    private decimal _fraction;
    private bool _article;
    private bool _any;

    private NumberWordReader(string text) => _text = text;

    /// <summary>The number whose first word starts at a place.</summary>
    public static NumberInWords? Read(string text, int at)
    {
        if (TextEdges.IsIdeograph(text[at]))
            return ChineseNumber.Read(text, at) is var (value, unit, end) ? new NumberInWords(value, unit, at, end) : null;
        return new NumberWordReader(text).Words(at);
    }

    private NumberInWords? Words(int at)
    {
        var (place, end) = (at, at);
        NumberWord? before = null;
        for (var count = 0; count < MostWords && place < _text.Length; count++)
        {
            if (Word(place) is not var (word, after))
                break;
            if (word.Kind == NumberWordKind.Link ? !_any && _fraction == 0 : !Take(word, before))
                break;
            if (word.Kind is not (NumberWordKind.Link or NumberWordKind.Article))
                end = after;
            before = word;
            place = Next(after);
        }

        // A fraction or an article that no scale followed is no number.
        if (!_any || _fraction > 0 || _ahead != 0 || end == at)
            return null;
        var sum = _total + _current;
        return sum > 0 ? new NumberInWords(sum / 1.0000000000000000000000000000m, _unit, at, end) : null;
    }

    private bool Take(NumberWord word, NumberWord? before)
    {
        switch (word.Kind)
        {
            case NumberWordKind.Article:
                // "a million and a half": the second article belongs to the fraction.
                // "half a million": the article belongs to the scale.
                if (_fraction > 0)
                    return true;
                if (_article || (_any && before is not { Kind: NumberWordKind.Link }))
                    return false;
                _article = !_any;
                return true;
            case NumberWordKind.Fraction:
                return Fraction(word.Value, before);
            case NumberWordKind.FractionAhead:
                (_ahead, _any) = (word.Value, true);
                return _current == 0;
            case NumberWordKind.Unit:
                return Unit(word.Value, before);
            default:
                return Scale(word);
        }
    }

    private bool Unit(decimal value, NumberWord? before)
    {
        if (_article || _fraction > 0)
            return false;
        if (value >= 1000)
        {
            if (_current != 0 || value >= _lastScale)
                return false;
            (_total, _unit, _lastScale, _any) = (
                _total + value,
                value >= 1e9m ? 1e9m
                : value >= 1e6m ? 1e6m
                : 1000,
                1000,
                true
            );
            return true;
        }

        // "sixty-seven", "one hundred sixty", "soixante-quinze"; in Arabic the unit stands before the ten.
        var fits =
            _current == 0
            || (value < 10 && _current % 10 == 0)
            || (value < 100 && _current % 100 == 0)
            || (value < 20 && _current % 100 is 60 or 80)
            || (before is { Kind: NumberWordKind.Link } && value is >= 20 and < 100 && _current % 100 is >= 1 and < 10);
        if (!fits || _lastScale <= value)
            return false;
        _current += value + _ahead;
        _unit = Place(_current);
        (_ahead, _any) = (0, true);
        return true;
    }

    private bool Scale(NumberWord word)
    {
        var size = word.Value;
        if (_fraction > 0)
        {
            (_current, _fraction, _unit) = (_fraction, 0, Place(_fraction));
        }
        else if (_current == 0)
        {
            if (size > _lastScale && _total > 0 && size >= 1e6m)
                return Raise(size);
            if (!_article && word.Kind != NumberWordKind.LoneScale && _ahead == 0)
                return false;
            (_current, _unit) = (1 + _ahead, Place(1 + _ahead));
        }

        (_article, _ahead, _any) = (false, 0, true);
        if (size == 100)
        {
            if (_current >= 100)
                return false;
            (_current, _unit) = (_current * 100, _unit * 100);
            return true;
        }

        if (size >= _lastScale)
            return Raise(size);
        (_total, _current, _unit, _lastScale) = (_total + (_current * size), 0, _unit * size, size);
        return true;
    }

    // Spanish "mil millones", Hindi हज़ार करोड़: the scale multiplies all before it.
    private bool Raise(decimal size)
    {
        (_total, _current, _unit) = ((_total + _current) * size, 0, _lastScale * size);
        (_lastScale, _any) = (size, true);
        return _total < 1e16m;
    }

    private bool Fraction(decimal value, NumberWord? before)
    {
        if (before is { Kind: NumberWordKind.Link or NumberWordKind.Article } && _any)
        {
            // "two and a half million" and "a million and a half".
            if (_current > 0)
                (_current, _unit) = (_current + value, 0.1m);
            else
                (_total, _unit) = (_total + (value * _lastScale), _lastScale / 10);
            return true;
        }

        if (_total > 0 || (_any && _current is not (> 0 and < 10)))
            return false;
        (_fraction, _current, _article) = (_any ? _current * value : value, 0, false);
        _any = true;
        return true;
    }

    private static decimal Place(decimal value) =>
        value % 1 == 0 ? 1
        : value * 10 % 1 == 0 ? 0.1m
        : 0.01m;

    /// <summary>The word at a place, a longer one with hyphens first ("quatre-vingt"); Arabic "and" is written onto the word.</summary>
    private readonly (NumberWord Word, int End)? Word(int at)
    {
        var (end, hyphen) = (at, -1);
        while (end < _text.Length && (TextEdges.IsWordPart(_text[end]) || (_text[end] is '-' or '\u2010' or '\u2011' && end > at)))
        {
            if (hyphen < 0 && !TextEdges.IsWordPart(_text[end]))
                hyphen = end;
            end++;
        }

        if (end == at || end - at > 80)
            return null;
        for (var stop = end; stop > at; stop = _text.LastIndexOfAny(['-', '\u2010', '\u2011'], stop - 1, stop - at))
            if (NumberWords.Find(_text.AsSpan(at, stop - at)) is { } word)
                return (word, stop);
        return _text[at] == 'و' && end - at > 2 && NumberWords.Find(_text.AsSpan(at + 1, end - at - 1)) is not null
            ? (new NumberWord(NumberWordKind.Link, 0), at + 1)
            : null;
    }

    private readonly int Next(int at)
    {
        if (at < _text.Length && _text[at] is '-' or '\u2010' or '\u2011')
            return at + 1;
        return TextEdges.SkipBlanks(_text, at);
    }
}
