using CaseTracker.Core.Dates;

namespace CaseTracker.Exchange.References;

/// <summary>A date for formats that know years, months and days only: never finer than it is known.</summary>
/// <param name="Start">The date, or the beginning of a span that went on throughout; null where not even a year is known.</param>
/// <param name="End">The end of such a span.</param>
/// <param name="IsAbout">True where it is marked approximate or uncertain.</param>
/// <param name="Words">The whole of what is known, as it stands in a list; empty where there is no date.</param>
/// <param name="IsWhole">True where start and end say all that the words say.</param>
public sealed record ReferenceDate(ReferenceDay? Start, ReferenceDay? End, bool IsAbout, string Words, bool IsWhole)
{
    public static ReferenceDate None { get; } = new(null, null, false, "", true);

    public static ReferenceDate From(DateOnly day) => new(ReferenceDay.From(day), null, false, DateFormatter.Day(day), true);

    public static ReferenceDate From(PartialDate? date)
    {
        if (date is null)
            return None;
        var (words, about) = (DateFormatter.Label(date), date.IsApproximate || date.IsUncertain);
        if (date.Form == DateForm.Interval && date is { Earliest: { } from, Latest: { } to })
            return new ReferenceDate(
                At(from, date.Precision),
                At(to, date.Precision),
                about,
                words,
                !about && date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year
            );
        var start = date is { Earliest: { } first, Latest: { } last } ? Common(first, last) : null;
        var isWhole =
            date.IsExactDay
            || (
                date.Form == DateForm.Single
                && !about
                && date.Precision is DatePrecision.Month or DatePrecision.Year
                && date.Text.Length == start?.Iso.Length
            );
        return new ReferenceDate(start, null, about, words, isWhole);
    }

    /// <summary>How a style writes it; nothing where nothing is known that it can write.</summary>
    public string As(Func<ReferenceDay, string> style) =>
        Start is null ? ""
        : End is null || End == Start ? style(Start)
        : $"{style(Start)}–{style(End)}";

    /// <summary>What the first and the last day it may be have in common.</summary>
    private static ReferenceDay? Common(DateOnly first, DateOnly last)
    {
        if (first == last)
            return ReferenceDay.From(first);
        if (first.Year != last.Year)
            return null;
        return first.Month == last.Month ? new ReferenceDay(first.Year, first.Month) : new ReferenceDay(first.Year);
    }

    private static ReferenceDay At(DateOnly day, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Month => new ReferenceDay(day.Year, day.Month),
            DatePrecision.Day or DatePrecision.Mixed => ReferenceDay.From(day),
            _ => new ReferenceDay(day.Year),
        };
}
