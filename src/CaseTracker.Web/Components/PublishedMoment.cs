using System.Globalization;
using CaseTracker.Core.Dates;

namespace CaseTracker.Web.Components;

/// <summary>Moments of publication for readers: to the minute, in UTC, since readers of a log are everywhere.</summary>
public static class PublishedMoment
{
    /// <summary>"21 November 2026, 09:30 UTC".</summary>
    public static string Moment(DateTimeOffset moment) =>
        $"{DateFormatter.Day(DateOnly.FromDateTime(moment.UtcDateTime))}, "
        + $"{moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    /// <summary>The machine's form (RFC 3339), to the millisecond as the chain of hashes has it.</summary>
    public static string Iso(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
