namespace CaseTracker.Core.Dates.Typed;

/// <summary>Reads a whole typed text: one date, or dates joined by "between", "from", "before", "or" and the like.</summary>
internal sealed class TypedPhraseReader
{
    private readonly TypedTokens _tokens;
    private readonly DateOnly? _reference;

    private TypedPhraseReader(string text, DateOnly? reference) =>
        (_tokens, _reference) = (new TypedTokens(TypedTokenizer.Tokens(text), text.Length), reference);

    public static ParseResult<PartialDate> Read(string text, DateOnly? reference) => new TypedPhraseReader(text, reference).Phrase();

    private ParseResult<PartialDate> Phrase()
    {
        if (_tokens.TakeAny("on or before", "in or before", "no later than", "not later than", "by"))
            return One(date => $"[..{date}]");
        if (_tokens.TakeAny("on or after", "in or after", "no earlier than", "not earlier than", "not before"))
            return One(date => $"[{date}..]");
        if (_tokens.TakeAny("before", "prior to", "earlier than", "ahead of"))
            return One(date => $"[..{Neighbours.Previous(date)}]");
        if (_tokens.TakeAny("after", "later than"))
            return One(date => $"[{Neighbours.Next(date)}..]");
        if (_tokens.TakeAny("until", "till"))
            return One(date => $"../{date}");
        if (_tokens.TakePhrase("since"))
            return One(date => $"{date}/..");
        if (_tokens.TakeAny("between", "on a day between", "some day between"))
            return Two(() => _tokens.TakePhrase("and"), "and", (from, to) => $"[{from}..{to}]");
        if (_tokens.TakeAny("some day from", "on a day from", "a day from"))
            return Two(TakeTo, "to", (from, to) => $"[{from}..{to}]");
        return _tokens.TakePhrase("from") ? From() : Plain();
    }

    private ParseResult<PartialDate> From()
    {
        var at = _tokens.Position;
        if (Reader().Read() is not { } first)
            return NotADate(at);
        if (_tokens.TakeAny("on", "onwards", "onward"))
            return Ended(Bare(first, date => $"{date}/.."));
        return Linked(first, TakeTo, "to", (from, to) => $"{from}/{to}");
    }

    private ParseResult<PartialDate> Plain()
    {
        var at = _tokens.Position;
        if (Reader().Read() is not { } first)
            return NotADate(at);
        if (_tokens.TakeAny("or later", "or after"))
            return Ended(Bare(first, date => $"[{date}..]"));
        if (_tokens.TakeAny("or earlier", "or before"))
            return Ended(Bare(first, date => $"[..{date}]"));
        if (_tokens.TakePhrase("or"))
            return Second(first, (partialDate, other) => $"[{partialDate},{other}]");
        if (_tokens.TakePhrase("and"))
            return Second(first, (item, other) => $"{{{item},{other}}}");
        if (TakeTo())
            return Second(first, (from, to) => $"{from}/{to}");
        return Ended(TypedCompletion.Date(first));
    }

    private ParseResult<PartialDate> One(Func<PartialDate, string> write)
    {
        var at = _tokens.Position;
        return Reader().Read() is { } date ? Ended(Bare(date, write)) : NotADate(at);
    }

    private ParseResult<PartialDate> Two(Func<bool> takeLink, string link, Func<PartialDate, PartialDate, string> write)
    {
        var at = _tokens.Position;
        if (Reader().Read() is not { } first)
            return NotADate(at);
        return Linked(first, takeLink, link, write);
    }

    private ParseResult<PartialDate> Linked(
        TypedParts first,
        Func<bool> takeLink,
        string link,
        Func<PartialDate, PartialDate, string> write
    ) => takeLink() ? Second(first, write) : new ParseFailure($"\"{link}\" and a second date are missing", _tokens.Position);

    private ParseResult<PartialDate> Second(TypedParts first, Func<PartialDate, PartialDate, string> write)
    {
        var at = _tokens.Position;
        if (Reader().Read() is not { } second)
            return NotADate(at);
        var from = Bare(first.FilledFrom(second), date => date.Text);
        return Ended(from.IsSuccess ? Bare(second, to => write(from.Value, to)) : from);
    }

    // The EDTF that is written around a date takes only a single one.
    private static ParseResult<PartialDate> Bare(TypedParts parts, Func<PartialDate, string> write)
    {
        var date = TypedCompletion.Date(parts);
        if (!date.IsSuccess)
            return date;
        if (date.Value.Form != DateForm.Single)
            return new ParseFailure("early, mid and late can't be joined with other words; write the days", parts.Position);
        var whole = PartialDate.Parse(write(date.Value));
        return whole.IsSuccess ? whole : new ParseFailure(whole.Failure.Reason, parts.Position);
    }

    // What is left over says more than what is missing before it.
    private ParseResult<PartialDate> Ended(ParseResult<PartialDate> result) => _tokens.AtEnd ? result : NotADate(_tokens.Position);

    private ParseFailure NotADate(int at)
    {
        var (token, place) = (_tokens.Peek, _tokens.Position);
        if (_tokens.AtEnd)
            return new ParseFailure("a date is missing", at);
        if (token.Kind == TypedTokenKind.Number)
            return new ParseFailure("a year has four digits, a day one or two", place);
        if (token.Kind == TypedTokenKind.Word && token.Text is "today" or "yesterday" or "tomorrow" or "this" or "last")
            return new ParseFailure($"\"{token.Text}\" needs the day on which the text was written", place);
        return new ParseFailure($"\"{token.Text}\" is not understood here", place);
    }

    private bool TakeTo() => _tokens.TakeAny("to", "until", "till", "through") || _tokens.TakeMark('-');

    private TypedDateReader Reader() => new(_tokens, _reference);
}
