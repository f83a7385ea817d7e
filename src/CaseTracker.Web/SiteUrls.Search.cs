using System.Globalization;
using CaseTracker.Web.Search;

namespace CaseTracker.Web;

public static partial class SiteUrls
{
    public const string SearchForm = "/search";

    /// <param name="after">Where the page before ended.</param>
    public static string Search(string query, long? after = null) =>
        With(SearchForm, default, (SearchPages.QueryKey, query), (SearchPages.AfterKey, after?.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The hits of a query as <c>json</c>, <c>csv</c> or <c>atom</c>.</summary>
    public static string SearchFile(string extension, string query, long? after = null) =>
        With(
            $"{SearchForm}.{extension}",
            default,
            (SearchPages.QueryKey, query),
            (SearchPages.AfterKey, after?.ToString(CultureInfo.InvariantCulture))
        );

    /// <summary>A place of one kind of record on the page of a case that shows it.</summary>
    public static string Claim(string slug, string id, Cases.LinkTime time = default) => $"{Claims(slug, time)}#claim-{id}";

    public static string Motion(string slug, string id, Cases.LinkTime time = default) => $"{Claims(slug, time)}#motion-{id}";

    public static string Relief(string slug, string id, Cases.LinkTime time = default) => $"{Claims(slug, time)}#relief-{id}";

    public static string Quotation(string slug, string id, Cases.LinkTime time = default) => $"{Statements(slug, time)}#quotation-{id}";

    public static string Figure(string slug, string id, Cases.LinkTime time = default) => $"{Statements(slug, time)}#figure-{id}";

    public static string PartyOfCase(string slug, string id, Cases.LinkTime time = default) => $"{Parties(slug, time)}#party-{id}";

    public static string JudgeOfCase(string slug, string id, Cases.LinkTime time = default) => $"{Parties(slug, time)}#judge-{id}";

    public static string Counsel(string slug, string id, Cases.LinkTime time = default) => $"{Parties(slug, time)}#counsel-{id}";
}
