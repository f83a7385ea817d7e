namespace CaseTracker.Core.Dates.Edtf;

/// <summary>Reads the sets of ISO 8601-2: "[...]", one of, and "{...}", all of; members are dates and ranges with "..".</summary>
internal static class EdtfSetReader
{
    private const string Dots = "..";

    public static ParseResult<EdtfExpression> Read(string text)
    {
        var form = text[0] == '[' ? DateForm.OneOf : DateForm.AllOf;
        var close = form == DateForm.OneOf ? ']' : '}';
        if (text.Length < 2 || text[^1] != close)
            return new ParseFailure($"the set does not end with {close}", text.Length);

        // A blank after a comma is common in print; the canonical text has none.
        var spans = new List<EdtfSpan>();
        var members = new List<string>();
        var start = 1;
        while (start < text.Length)
        {
            if (spans.Count > 0 && text[start] == ' ')
                start++;
            var comma = text.IndexOf(',', start);
            var end = comma < 0 ? text.Length - 1 : comma;
            var member = Member(text, start, end, isFirst: spans.Count == 0, isLast: comma < 0);
            if (!member.IsSuccess)
                return member.Failure;
            spans.Add(member.Value);
            members.Add(text[start..end]);
            start = end + 1;
        }

        return new EdtfExpression($"{text[0]}{string.Join(',', members)}{close}", form, spans);
    }

    private static ParseResult<EdtfSpan> Member(string text, int start, int end, bool isFirst, bool isLast)
    {
        if (end <= start)
            return new ParseFailure("a date is missing in the set", Math.Min(start, text.Length - 1));
        var dots = text.IndexOf(Dots, start, end - start, StringComparison.Ordinal);
        if (dots < 0)
        {
            var date = EdtfReader.FourDigitDate(text, start, end);
            return date.IsSuccess ? new EdtfSpan(date.Value.Date!) : date.Failure;
        }

        if (end - start == Dots.Length)
            return new ParseFailure("a range has a start or an end", start);
        if (dots == start && !isFirst)
            return new ParseFailure("only the first range of a set may have an open start", dots);
        if (dots + Dots.Length == end && !isLast)
            return new ParseFailure("only the last range of a set may have an open end", dots);
        ParseResult<EdtfEnd> from = dots == start ? EdtfEnd.Open : EdtfReader.FourDigitDate(text, start, dots);
        if (!from.IsSuccess)
            return from.Failure;
        ParseResult<EdtfEnd> to = dots + Dots.Length == end ? EdtfEnd.Open : EdtfReader.FourDigitDate(text, dots + Dots.Length, end);
        if (!to.IsSuccess)
            return to.Failure;
        var span = new EdtfSpan(from.Value, to.Value);
        return span.IsReversed ? new ParseFailure("the range starts after its end", dots) : span;
    }
}
