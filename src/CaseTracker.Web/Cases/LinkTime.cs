namespace CaseTracker.Web.Cases;

/// <summary>The time at which a reader reads, as the links of a page carry it on; empty in the present.</summary>
/// <param name="AsOf">The day in court; null for <see cref="LastDay"/>.</param>
/// <param name="KnownAt">The day in UTC by whose end the site had published what is read; null for the newest revision.</param>
public readonly record struct LinkTime(DateOnly? AsOf, DateOnly? KnownAt = null)
{
    public bool IsPresent => this == default;

    public static implicit operator LinkTime(DateOnly? asOf) => new(asOf);

    /// <summary>The last day that may be told of: today, or the day of what
    /// was known, since nothing then known tells of a later one.</summary>
    public DateOnly LastDay(DateOnly today) => KnownAt is { } known && known < today ? known : today;

    /// <summary>The same with nothing cut off.</summary>
    public LinkTime WithoutDay => this with { AsOf = null };
}
