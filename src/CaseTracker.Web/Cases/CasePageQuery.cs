using System.Globalization;
using CaseTracker.Core;
using CaseTracker.Core.Dates;

namespace CaseTracker.Web.Cases;

/// <summary>What stands behind the question mark of a case page: its two days, and that page's filters.</summary>
/// <param name="Time">The days that the address names.</param>
/// <param name="Filters">The values of the page's own keys; empty ones are left out.</param>
public sealed record CasePageQuery(LinkTime Time, IReadOnlyDictionary<string, string> Filters)
{
    public const string AsOfKey = "as-of";
    public const string KnownAtKey = "known-at";
    public const int LongestValue = 200;

    /// <summary>The days that every page of a case takes.</summary>
    public static IReadOnlyList<string> TimeKeys { get; } = [AsOfKey, KnownAtKey];

    /// <summary>Null for the last day that can be told of.</summary>
    public DateOnly? AsOf => Time.AsOf;

    /// <summary>Reads the query; an unknown key is ignored, a value that can't be read is a failure that names key and form.</summary>
    /// <param name="keys">The page's own keys.</param>
    /// <param name="ofOneCase">False for a page over several cases, which knows no other revisions than the newest.</param>
    public static ParseResult<CasePageQuery> Read(IQueryCollection query, IReadOnlyCollection<string> keys, bool ofOneCase = true)
    {
        var days = new Dictionary<string, DateOnly>();
        foreach (var key in ofOneCase ? TimeKeys : [AsOfKey])
        {
            if (Single(query, key) is not { } text)
                continue;
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return new ParseFailure($"{key} is a day of the calendar written YYYY-MM-DD, as in {key}=2025-10-17", 0);
            days[key] = day;
        }

        var time = new LinkTime(DayOf(AsOfKey), DayOf(KnownAtKey));
        if (time.AsOf > time.KnownAt)
            return new ParseFailure(
                $"as-of can’t be later than known-at: what was known on {DateFormatter.Day(time.KnownAt.Value)} tells of no later day",
                0
            );

        var filters = new Dictionary<string, string>();
        foreach (var key in keys)
        {
            if (Single(query, key) is not { } value)
                continue;
            if (value.Length > LongestValue)
                return new ParseFailure($"{key} has {value.Length} characters; at most {LongestValue} are read", LongestValue);
            filters[key] = value;
        }

        return new CasePageQuery(time, filters);

        DateOnly? DayOf(string key) => days.TryGetValue(key, out var day) ? day : null;
    }

    /// <summary>A key given twice counts once, the first time; an empty value, as forms send it, counts as none.</summary>
    private static string? Single(IQueryCollection query, string key) =>
        query[key].FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;
}
