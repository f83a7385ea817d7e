namespace CaseTracker.Core.Dates.Edtf;

/// <summary>One end of a span: a date, or open (".."), or not known (nothing written).</summary>
internal readonly record struct EdtfEnd(EdtfDate? Date, bool IsOpen)
{
    public static readonly EdtfEnd Open = new(null, true);
    public static readonly EdtfEnd Unknown = new(null, false);

    public bool IsUnknown => Date is null && !IsOpen;
}

/// <summary>A span between two ends; both are the same date where one date is written.</summary>
internal sealed record EdtfSpan(EdtfEnd From, EdtfEnd To)
{
    public EdtfSpan(EdtfDate date)
        : this(new EdtfEnd(date, false), new EdtfEnd(date, false)) { }

    /// <summary>The date, when one is written and not a range.</summary>
    public EdtfDate? Single => From.Date is { } date && ReferenceEquals(date, To.Date) ? date : null;

    /// <summary>True when even its earliest start lies after its latest end.</summary>
    public bool IsReversed => From.Date?.First is { } first && To.Date?.Last is { } last && first.CompareTo(last) > 0;
}

/// <summary>A whole EDTF text, taken apart.</summary>
internal sealed record EdtfExpression(string Text, DateForm Form, IReadOnlyList<EdtfSpan> Spans)
{
    public IEnumerable<EdtfDate> Dates =>
        Spans.SelectMany(span => span.Single is { } one ? [one] : new[] { span.From.Date, span.To.Date }).OfType<EdtfDate>();
}
