namespace CaseTracker.Core.Dates.Edtf;

/// <summary>One date as written: year, then perhaps a month and a day, or a sub-year grouping.</summary>
internal sealed record EdtfDate
{
    /// <summary>Null for a year of more than four digits or with significant digits.</summary>
    public DigitPattern? Year { get; init; }

    public bool IsNegative { get; init; }

    public DigitPattern? Month { get; init; }

    public DigitPattern? Day { get; init; }

    /// <summary>The code 21 to 41, or null.</summary>
    public int? Group { get; init; }

    public Qualifiers Qualifiers { get; init; }

    /// <summary>The first day it may be; null when that is not known.</summary>
    public CivilDay? First { get; init; }

    /// <summary>The last day it may be; null when that is not known.</summary>
    public CivilDay? Last { get; init; }

    public DatePrecision Precision { get; init; }

    /// <summary>True when year, month and day are written out and not negative.</summary>
    public bool IsWholeDay => !IsNegative && Precision == DatePrecision.Day;

    /// <summary>True when a year and a month are written out, not negative, and nothing else.</summary>
    public bool IsWholeMonth => !IsNegative && Precision == DatePrecision.Month && Day is null;
}
