using System.Globalization;
using CaseTracker.Core;

namespace CaseTracker.Web;

/// <summary>What stands behind the question mark of a case page: the day, and that page's filters.</summary>
/// <param name="AsOf">Null for today.</param>
/// <param name="Filters">The values of the page's own keys; empty ones are left out.</param>
public sealed record CasePageQuery(DateOnly? AsOf, IReadOnlyDictionary<string, string> Filters)
{
    public const string AsOfKey = "as-of";
    public const int LongestValue = 200;

    /// <summary>Reads the query; an unknown key is ignored, a value that can't be read is a failure that names key and form.</summary>
    public static ParseResult<CasePageQuery> Read(IQueryCollection query, IReadOnlyCollection<string> keys)
    {
        DateOnly? asOf = null;
        if (Single(query, AsOfKey) is { } text)
        {
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return new ParseFailure("as-of is a day of the calendar written YYYY-MM-DD, as in as-of=2025-10-17", 0);
            asOf = day;
        }

        var filters = new Dictionary<string, string>();
        foreach (var key in keys)
        {
            if (Single(query, key) is not { } value) continue;
            if (value.Length > LongestValue) return new ParseFailure($"{key} has {value.Length} characters; at most {LongestValue} are read", LongestValue);
            filters[key] = value;
        }

        return new CasePageQuery(asOf, filters);
    }

    /// <summary>A key given twice counts once, the first time; an empty value, as forms send it, counts as none.</summary>
    private static string? Single(IQueryCollection query, string key) => query[key].FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;
}
