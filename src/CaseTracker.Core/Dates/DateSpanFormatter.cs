using CaseTracker.Core.Dates.Edtf;

namespace CaseTracker.Core.Dates;

/// <summary>Words for a span; null where there are none.</summary>
internal static class DateSpanFormatter
{
    /// <summary>One unknown day or period within the span.</summary>
    public static string? OneOf(EdtfSpan span, bool inSentence)
    {
        if (span.Single is { } date)
            return SingleDateFormatter.Format(date, inSentence);
        if (span.From.IsOpen)
            return Bound(span.To.Date!, "before");
        if (span.To.IsOpen)
            return Bound(span.From.Date!, "after");
        if (Ends(span) is not var (from, to))
            return null;
        if (from.Length == 0)
            return SingleDateFormatter.Format(span.To.Date!, inSentence);
        return $"between {from} and {to}";
    }

    /// <summary>The whole of the span, or one date.</summary>
    public static string? Throughout(EdtfSpan span, bool inSentence)
    {
        if (span.Single is { } date)
            return SingleDateFormatter.Format(date, inSentence);
        if (span.From.Date is null)
            return End(span.To, "until", span.From.IsUnknown ? " (start not known)" : "");
        if (span.To.Date is null)
            return End(span.From, "from", span.To.IsUnknown ? " (end not known)" : " on");
        if (Ends(span) is not var (from, to))
            return null;
        return from.Length > 0 ? $"from {from} to {to}" : SingleDateFormatter.Format(span.To.Date, inSentence);
    }

    private static string? Bound(EdtfDate date, string side) =>
        SingleDateFormatter.Format(date, inSentence: false) is { } words ? $"{(date.IsWholeDay ? "on" : "in")} or {side} {words}" : null;

    private static string? End(EdtfEnd end, string preposition, string rest) =>
        end.Date is { } date && SingleDateFormatter.Format(date, inSentence: false) is { } words ? $"{preposition} {words}{rest}" : null;

    // The start loses the year, and the month, that it shares with the end; equal ends leave it empty.
    private static (string From, string To)? Ends(EdtfSpan span)
    {
        var (first, second) = (span.From.Date!, span.To.Date!);
        if (
            SingleDateFormatter.Format(first, inSentence: false) is not { } from
            || SingleDateFormatter.Format(second, inSentence: false) is not { } to
        )
            return null;
        if (from == to)
            return ("", to);
        if ((first.Qualifiers | second.Qualifiers) != Qualifiers.None)
            return (from, to);
        if (first.First?.ToDateOnly() is not { } a || second.First?.ToDateOnly() is not { } b || a.Year != b.Year)
            return (from, to);
        if (first.IsWholeDay && second.IsWholeDay)
            return (CalendarNames.WithoutShared(a, b), to);
        if (first.IsWholeDay && second.IsWholeMonth)
            return ($"{a.Day} {CalendarNames.Months[a.Month - 1]}", to);
        return first.IsWholeMonth && (second.IsWholeMonth || second.IsWholeDay) ? (CalendarNames.Months[a.Month - 1], to) : (from, to);
    }
}
