namespace CaseTracker.Core.Dates.Edtf;

/// <summary>Reads a whole EDTF text (ISO 8601-2:2019, levels 0, 1 and 2): one date, an interval, or a set.</summary>
internal static class EdtfReader
{
    /// <summary>The longest text that is read; longer ones are refused unread.</summary>
    public const int MaxLength = 400;

    public static ParseResult<EdtfExpression> Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return new ParseFailure("there is no date", 0);
        if (text.Length > MaxLength)
            return new ParseFailure($"a date has {MaxLength} characters at most", MaxLength);
        if (text[0] is '[' or '{')
            return EdtfSetReader.Read(text);
        var slash = text.IndexOf('/');
        if (slash >= 0)
            return Interval(text, slash);
        var date = EdtfDateReader.Read(text, 0, text.Length);
        return date.IsSuccess ? new EdtfExpression(text, DateForm.Single, [new EdtfSpan(date.Value)]) : date.Failure;
    }

    private static ParseResult<EdtfExpression> Interval(string text, int slash)
    {
        if (text.Length == 1)
            return new ParseFailure("an interval has a start or an end", 0);
        if (text.IndexOf('/', slash + 1) is >= 0 and var second)
            return new ParseFailure("an interval has one slash", second);
        var from = End(text, 0, slash);
        if (!from.IsSuccess)
            return from.Failure;
        var to = End(text, slash + 1, text.Length);
        if (!to.IsSuccess)
            return to.Failure;
        var span = new EdtfSpan(from.Value, to.Value);
        return span.IsReversed
            ? new ParseFailure("the interval starts after its end", slash + 1)
            : new EdtfExpression(text, DateForm.Interval, [span]);
    }

    private static ParseResult<EdtfEnd> End(string text, int start, int end) =>
        text.AsSpan(start, end - start) switch
        {
            "" => EdtfEnd.Unknown,
            ".." => EdtfEnd.Open,
            _ => FourDigitDate(text, start, end),
        };

    /// <summary>Reads a date that may stand within an interval or set: not a year beyond four digits or with significant digits.</summary>
    internal static ParseResult<EdtfEnd> FourDigitDate(string text, int start, int end)
    {
        var date = EdtfDateReader.Read(text, start, end);
        if (!date.IsSuccess)
            return date.Failure;
        return date.Value.Year is null
            ? new ParseFailure("a year with Y or S stands alone, not in an interval or set", start)
            : new EdtfEnd(date.Value, false);
    }
}
