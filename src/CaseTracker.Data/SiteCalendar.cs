namespace CaseTracker.Data;

/// <summary>Says which civil day it is on the site; courts have days, not instants.</summary>
/// <param name="zone">Where today begins; the setting <c>CaseTracker:TimeZone</c>.</param>
public sealed class SiteCalendar(TimeProvider time, TimeZoneInfo zone)
{
    public const string DefaultTimeZone = "America/New_York";

    public DateOnly Today => DayOf(time.GetUtcNow());

    /// <summary>The day in UTC, in which publishing is told.</summary>
    public DateOnly UtcToday => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The civil day in which a moment falls here.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
