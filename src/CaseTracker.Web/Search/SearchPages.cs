using System.Globalization;
using CaseTracker.Core.Search;
using CaseTracker.Data.Search;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Search;

/// <summary>The page of a search. Its answers are made each time: there are as
/// many as strangers make up, and the cache is for pages.</summary>
internal static class SearchPages
{
    public const string QueryKey = "q";
    public const string AfterKey = "after";
    public const int PageSize = 20;

    public static readonly string[] Keys = [QueryKey, AfterKey];

    public static async Task<IResult> Search(HttpContext http, ICaseSearch search, CancellationToken cancellation)
    {
        if (!TryRead(http, out var query, out var after))
            return Unreadable();
        var result = await search.FindAsync(query, PageSize, after, cancellation);
        return PageResult.Page<SearchPage>(http, (nameof(SearchPage.View), new SearchView(query, result, after is null)));
    }

    /// <summary>Reads the query, of which nothing is ever refused, and the place where the page before ended.</summary>
    public static bool TryRead(HttpContext http, out SearchQuery query, out long? after)
    {
        query = SearchQuery.Parse(http.Request.Query[QueryKey].FirstOrDefault());
        after = null;
        if (http.Request.Query[AfterKey].FirstOrDefault() is not { Length: > 0 } text)
            return true;
        var isRead = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place);
        after = place;
        return isRead;
    }

    public static IResult Unreadable() =>
        ErrorResult.BadRequest($"In the address, {AfterKey} is the number with which a page before this one ended.");
}
