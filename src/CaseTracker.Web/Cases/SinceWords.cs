using CaseTracker.Core.Dates;

namespace CaseTracker.Web.Cases;

/// <summary>A date after "since".</summary>
public static class SinceWords
{
    /// <summary>"2 May 2024"; "a day between 2 and 9 May 2024".</summary>
    public static string For(PartialDate date) => Lead(date) + DateFormatter.Label(date);

    /// <summary>What stands before the date where it alone would not follow "since".</summary>
    public static string Lead(PartialDate date) =>
        DateFormatter.Label(date).StartsWith("between ", StringComparison.Ordinal) ? "a day " : "";
}
