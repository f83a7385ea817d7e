using CaseTracker.Core;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseTracker.Web.Compare;

/// <summary>Answers /compare: a form without cases, else the cases side by side. Repeated keys, as the form sends them, lead to the one
/// address with commas.</summary>
internal static class ComparePages
{
    public const string CasesKey = "cases";
    private const int LongestText = 1_000;

    public static async Task<IResult> Compare(
        HttpContext http,
        CaseLibrary library,
        CaseViews cases,
        CaseNotices notices,
        CancellationToken cancellation
    )
    {
        var asked = http.Request.Query[CasesKey].OfType<string>().ToList();
        if (asked.Sum(text => text.Length) > LongestText)
            return ErrorResult.BadRequest($"In the address, cases names more than can be compared; at most {CaseComparison.Most} are.");
        var query = CasePageQuery.Read(http.Request.Query, [], ofOneCase: false);
        if (!query.IsSuccess)
            return ErrorResult.BadRequest($"In the address, {query.Failure.Reason}.");
        var slugs = asked
            .SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .ToList();
        if (slugs.Count == 0)
            return await Form(http, library, [], cancellation);
        if (slugs.Find(slug => !Identifier.IsValid(slug)) is { } wrong)
            return ErrorResult.NotFound($"CaseTracker holds no case “{wrong}”.");
        if (asked.Count > 1 || asked[0] != string.Join(',', slugs))
            return TypedResults.Redirect(SiteUrls.Compare(slugs, query.Value.AsOf));
        if (slugs.Count > CaseComparison.Most)
            return await Form(http, library, slugs, cancellation);

        var views = new List<CaseView>();
        foreach (var slug in slugs)
        {
            if (await notices.FindAsync(slug, cancellation) is { } notice)
                return notice.Into is { } into ? Merged(slugs, slug, into, query.Value.AsOf) : ClosedCase.Gone(http, notice);
            if (await cases.FindAsync(slug, query.Value.AsOf, cancellation) is not { } view)
                return ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");
            views.Add(view);
        }

        if (slugs.Count < CaseComparison.Fewest)
            return await Form(http, library, slugs, cancellation);
        return PageResult.Page<ComparePage>(http, (nameof(ComparePage.Comparison), new CaseComparison(views)));
    }

    /// <summary>The comparison with the case that one was merged into; that
    /// case itself, where nothing is left to compare it with.</summary>
    private static RedirectHttpResult Merged(List<string> slugs, string from, string into, DateOnly? asOf)
    {
        var left = slugs.Select(text => text == from ? into : text).Distinct().ToList();
        return TypedResults.Redirect(left.Count < CaseComparison.Fewest ? SiteUrls.Case(into, asOf) : SiteUrls.Compare(left, asOf));
    }

    /// <param name="chosen">The cases that the address names, too few or too many.</param>
    private static async Task<IResult> Form(
        HttpContext http,
        CaseLibrary library,
        IReadOnlyList<string> chosen,
        CancellationToken cancellation
    )
    {
        var page = await library.ListAsync(CaseListSort.LastActivity, descending: true, cancellation: cancellation);
        return PageResult.Page<CompareFormPage>(
            http,
            (nameof(CompareFormPage.Cases), page.Items.Select(CaseSummary.From).ToList()),
            (nameof(CompareFormPage.HasMore), page.Next is not null),
            (nameof(CompareFormPage.Chosen), chosen)
        );
    }
}
