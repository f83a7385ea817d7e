using CaseTracker.Core.Dates.Edtf;

namespace CaseTracker.Core.Dates;

/// <summary>A civil date as far as it is known, written in EDTF (ISO 8601-2:2019, levels 0, 1 and 2).</summary>
/// <remarks>
/// Equality is of what is written: "2025-05-06" and "[2025-05-06]" are not equal.
/// Order is asked with <see cref="Compare"/> and may be undecidable.
/// <see cref="Earliest"/> and <see cref="Latest"/> are both inclusive. They are the strict bounds of the digits: marks of approximation and
/// uncertainty do not widen them. Days are the court's own; there are no times and no zones.
/// </remarks>
public sealed class PartialDate : IEquatable<PartialDate>
{
    private PartialDate(EdtfExpression expression)
    {
        Expression = expression;
        var bounds = DateBounds.From(expression);
        (Earliest, Latest) = (bounds.Earliest, bounds.Latest);
        (StartIsOpen, EndIsOpen) = (bounds.StartIsOpen, bounds.EndIsOpen);
        var dates = expression.Dates.ToList();
        var qualifiers = dates.Aggregate(Qualifiers.None, (all, date) => all | date.Qualifiers);
        IsApproximate = qualifiers.HasFlag(Qualifiers.Approximate);
        IsUncertain = qualifiers.HasFlag(Qualifiers.Uncertain);
        var precisions = dates.ConvertAll(date => date.Precision).Distinct().ToList();
        Precision = precisions.Count switch
        {
            0 => DatePrecision.Unknown,
            1 => precisions[0],
            _ => DatePrecision.Mixed,
        };
        IsExactDay = Form == DateForm.Single && qualifiers == Qualifiers.None && dates[0].IsWholeDay && Earliest is not null;
    }

    /// <summary>The canonical EDTF text; reading it gives an equal date.</summary>
    public string Text => Expression.Text;

    /// <summary>One date, an interval, or a set.</summary>
    public DateForm Form => Expression.Form;

    /// <summary>The finest unit written out in full; of intervals and sets the one their dates share.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day it may be or begin on; null when the start is open, not known, or outside years 1 to 9999.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it may be or end on; null when the end is open, not known, or outside years 1 to 9999.</summary>
    public DateOnly? Latest { get; }

    /// <summary>True when the start is open (".."): there is no first day, or it does not matter.</summary>
    public bool StartIsOpen { get; }

    /// <summary>What of it can be told on a day: a later end of the days between which something fell was learnt later, so that
    /// "between 13 September 2024 and 3 July 2025" is "on or after 13 September 2024". Null where nothing is left.</summary>
    public PartialDate? KnownBy(DateOnly day) =>
        this switch
        {
            { Form: DateForm.OneOf, StartIsOpen: true, Latest: { } end } when end > day => null,
            { Form: DateForm.OneOf, Earliest: { } first, Latest: { } last } when first <= day && last > day => OnOrAfter(first),
            _ => this,
        };

    /// <summary>True when the end is open (".."): it goes on, or any later day will do.</summary>
    public bool EndIsOpen { get; }

    /// <summary>True when any component is marked "~" or "%".</summary>
    public bool IsApproximate { get; }

    /// <summary>True when any component is marked "?" or "%".</summary>
    public bool IsUncertain { get; }

    /// <summary>True for a single day, written in full and without marks.</summary>
    public bool IsExactDay { get; }

    internal EdtfExpression Expression { get; }

    /// <summary>Reads an EDTF text; never throws, whatever the text.</summary>
    public static ParseResult<PartialDate> Parse(string? text)
    {
        var expression = EdtfReader.Read(text);
        return expression.IsSuccess ? new PartialDate(expression.Value) : expression.Failure;
    }

    /// <summary>Makes an exact day.</summary>
    public static PartialDate On(DateOnly day) => Parse($"{day:yyyy-MM-dd}").Value;

    /// <summary>The day given or any later one.</summary>
    public static PartialDate OnOrAfter(DateOnly earliest) => Parse($"[{earliest:yyyy-MM-dd}..]").Value;

    /// <summary>Makes one unknown day between two days, both inclusive; the plain day when they are equal.</summary>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public static PartialDate Between(DateOnly earliest, DateOnly latest)
    {
        if (latest < earliest)
            throw new ArgumentException("The latest day is before the earliest.", nameof(latest));
        return earliest == latest ? On(earliest) : Parse($"[{earliest:yyyy-MM-dd}..{latest:yyyy-MM-dd}]").Value;
    }

    /// <summary>
    /// Tells how this date lies to another by the strict bounds: before only when
    /// the whole of this ends on an earlier day than the other can begin,
    /// the same day only when both are exactly one identical day, and undecidable
    /// in all other cases, also where a bound is open or not known.
    /// </summary>
    public DateOrder Compare(PartialDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Latest < other.Earliest)
            return DateOrder.Before;
        if (Earliest > other.Latest)
            return DateOrder.After;
        return IsExactDay && other.IsExactDay && Earliest == other.Earliest ? DateOrder.SameDay : DateOrder.Undecidable;
    }

    /// <summary>True when both are written the same.</summary>
    public bool Equals(PartialDate? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as PartialDate);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    public static bool operator ==(PartialDate? left, PartialDate? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(PartialDate? left, PartialDate? right) => !(left == right);
}
