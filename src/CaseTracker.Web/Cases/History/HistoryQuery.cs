using System.Globalization;
using CaseTracker.Core;

namespace CaseTracker.Web.Cases.History;

/// <summary>What the history of a case is asked for: a page of revisions, two of them compared, or what changed since a day.</summary>
/// <param name="Before">The number below which the page of revisions begins; null for the newest.</param>
/// <param name="Since">A day in UTC.</param>
public sealed record HistoryQuery(int? Before, int? From, int? To, DateOnly? Since)
{
    private const string BeforeKey = "before",
        FromKey = "from",
        ToKey = "to",
        SinceKey = "since";

    /// <summary>The page's own keys in the address.</summary>
    public static IReadOnlyList<string> Keys { get; } = [BeforeKey, FromKey, ToKey, SinceKey];

    public bool Compares => From is not null || To is not null;

    public static ParseResult<HistoryQuery> Read(IReadOnlyDictionary<string, string> filters)
    {
        foreach (var key in new[] { BeforeKey, FromKey, ToKey })
            if (filters.TryGetValue(key, out var text) && Number(text) is null)
                return new ParseFailure($"{key} is the number of a revision, as in {key}=1", 0);
        var since = default(DateOnly?);
        if (filters.TryGetValue(SinceKey, out var day))
        {
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
                return new ParseFailure("since is a day of the calendar written YYYY-MM-DD, as in since=2025-10-17", 0);
            since = read;
        }

        var query = new HistoryQuery(Of(BeforeKey), Of(FromKey), Of(ToKey), since);
        return since is not null && query.Compares ? new ParseFailure("since stands without from and to", 0) : query;

        int? Of(string key) => filters.TryGetValue(key, out var text) ? Number(text) : null;
    }

    /// <summary>A revision's number as an address has it; null for anything else.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && text[0] != '0' ? number : null;
}
