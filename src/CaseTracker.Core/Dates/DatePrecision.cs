namespace CaseTracker.Core.Dates;

/// <summary>The finest unit of a date that is written out in full.</summary>
/// <remarks>"2019-05-XX" is a day known to the month, so its precision is <see cref="Month"/>.</remarks>
public enum DatePrecision
{
    /// <summary>Nothing is known that has a calendar unit ("XXXX", significant digits, "../..").</summary>
    Unknown,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A season, quarter, four-month period or half of a year (ISO 8601-2 codes 21 to 41).</summary>
    Season,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years that share three digits ("199X").</summary>
    Decade,

    /// <summary>A hundred years that share two digits ("19XX").</summary>
    Century,

    /// <summary>Parts differ in precision, or digits are unspecified within ("2019-XX-23", "[2022-01-06..2023-03]").</summary>
    Mixed,
}
