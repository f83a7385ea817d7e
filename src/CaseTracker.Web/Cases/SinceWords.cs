using CaseTracker.Core.Dates;

namespace CaseTracker.Web.Cases;

/// <summary>A date after "since".</summary>
public static class SinceWords
{
    private const string OnOrBefore = "on or before ";

    /// <summary>"2 May 2024"; "a day between 2 and 9 May 2024".</summary>
    public static string For(PartialDate date) => Lead(date) + DateFormatter.Label(date);

    /// <summary>What stands before the date where it alone would not follow "since".</summary>
    public static string Lead(PartialDate date) =>
        DateFormatter.Label(date).StartsWith("between ", StringComparison.Ordinal) ? "a day " : "";

    /// <summary>"since 2 May 2024", "since 2 May 2024 or earlier, until June 2025"; null where neither day is known.</summary>
    public static string? Period(PartialDate? from, PartialDate? until)
    {
        string?[] parts = [from is null ? null : $"since {OrEarlier(from)}", until is null ? null : $"until {OrEarlier(until)}"];
        return parts.Any(part => part is not null) ? string.Join(", ", parts.OfType<string>()) : null;
    }

    private static string OrEarlier(PartialDate date) =>
        DateFormatter.Label(date) is var label && label.StartsWith(OnOrBefore, StringComparison.Ordinal)
            ? $"{label[OnOrBefore.Length..]} or earlier"
            : For(date);
}
