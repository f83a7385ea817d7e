namespace CaseTracker.Web;

/// <summary>Says when today begins: in the site's time zone, for courts have civil dates.</summary>
public sealed class SiteClock(TimeProvider time, TimeZoneInfo zone)
{
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
}
