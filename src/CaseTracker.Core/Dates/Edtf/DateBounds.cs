namespace CaseTracker.Core.Dates.Edtf;

/// <summary>The first and last day of a whole expression, in the days that <see cref="DateOnly"/> has.</summary>
internal readonly record struct DateBounds(DateOnly? Earliest, DateOnly? Latest, bool StartIsOpen, bool EndIsOpen)
{
    public static DateBounds From(EdtfExpression expression)
    {
        var spans = expression.Spans;
        var startIsOpen = spans.Any(span => span.From.IsOpen);
        var endIsOpen = spans.Any(span => span.To.IsOpen);

        // One member without a known day leaves the whole without one: it may be the first, or the last.
        var firsts = spans.Select(span => span.From.Date?.First?.ToDateOnly()).ToList();
        var lasts = spans.Select(span => span.To.Date?.Last?.ToDateOnly()).ToList();
        return new DateBounds(
            startIsOpen || firsts.Contains(null) ? null : firsts.Min(),
            endIsOpen || lasts.Contains(null) ? null : lasts.Max(),
            startIsOpen,
            endIsOpen
        );
    }
}
