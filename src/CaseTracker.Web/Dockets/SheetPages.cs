using CaseTracker.Core;
using CaseTracker.Core.Dockets;
using CaseTracker.Data.Dockets;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Dockets;

/// <summary>The pages of docket sheets: of any that was imported, and of the dockets of a case.</summary>
internal static class SheetPages
{
    public static async Task<IResult> Sheet(
        HttpContext http,
        string court,
        string number,
        DocketLibrary library,
        CancellationToken cancellation
    )
    {
        var asked = CasePageQuery.Read(http.Request.Query, SheetKeys.All);
        if (!asked.IsSuccess)
            return CaseRequestHandler.Unreadable(asked.Failure.Reason);
        if (Refusal(asked.Value.Filters) is { } wrong)
            return CaseRequestHandler.Unreadable(wrong);
        if (await library.FindAsync(court.ToLowerInvariant(), number, cancellation) is not { } view)
            return ErrorResult.NotFound($"No docket sheet of the court “{court}” with the number “{number}” has been imported.");
        var path = SiteUrls.Sheet(view.Docket.CourtId, view.Docket.Slug);
        if ((court, number) != (view.Docket.CourtId, view.Docket.Slug))
            return TypedResults.Redirect(path + http.Request.QueryString, permanent: true, preserveMethod: true);
        var model = await ModelAsync(library, view, asked.Value.Filters, path, default, null, cancellation);
        if (model is null)
            return NoEntry(asked.Value.Filters);
        return PageResult.Page<DocketSheetPage>(
            http,
            (nameof(DocketSheetPage.Model), model),
            (nameof(DocketSheetPage.Cases), await library.CasesOfAsync(view.Docket, cancellation))
        );
    }

    public static Task<IResult> CaseSheet(
        HttpContext http,
        string slug,
        string docket,
        CaseRequestHandler answer,
        DocketLibrary library,
        CancellationToken cancellation
    ) =>
        answer.Of(
            http,
            slug,
            SheetKeys.All,
            (view, query) => new(CaseSheetAsync(http, view, docket, query.Filters, library, cancellation)),
            cancellation
        );

    private static async Task<IResult> CaseSheetAsync(
        HttpContext http,
        CaseView view,
        string id,
        IReadOnlyDictionary<string, string> filters,
        DocketLibrary library,
        CancellationToken cancellation
    )
    {
        if (view.Case.Dockets.FirstOrDefault(docket => docket.Id == id) is not { } docket)
            return ErrorResult.NotFound(
                view.Published.History.Case.Dockets.Any(later => later.Id == id)
                    ? $"This docket had not been opened by the day you are reading. Go to {view.LastDayWords} to see it."
                    : $"The case {view.Case.Name} holds no docket “{id}”."
            );
        if (Refusal(filters) is { } wrong)
            return CaseRequestHandler.Unreadable(wrong);
        var sheet = docket is { Court: { } court, Number: { } number } ? await library.FindAsync(court, number, cancellation) : null;
        DateOnly? until = view.Reading.IsPast ? view.AsOf : null;
        var model = sheet is null
            ? null
            : await ModelAsync(library, sheet, filters, SiteUrls.CaseSheet(view.Slug, id), view.Time, until, cancellation);
        return sheet is not null && model is null
            ? NoEntry(filters)
            : PageResult.Page<CaseSheetPage>(
                http,
                (nameof(CaseSheetPage.View), view),
                (nameof(CaseSheetPage.Docket), docket),
                (nameof(CaseSheetPage.Model), model),
                (nameof(CaseSheetPage.Filters), filters)
            );
    }

    private static async Task<SheetModel?> ModelAsync(
        DocketLibrary library,
        SheetView view,
        IReadOnlyDictionary<string, string> filters,
        string path,
        LinkTime time,
        DateOnly? until,
        CancellationToken cancellation
    )
    {
        var kind = filters.GetValueOrDefault(SheetKeys.Kind) is { } text ? KindOf(text) : null;
        var query = new SheetQuery(filters.GetValueOrDefault(SheetKeys.Words), kind, filters.ContainsKey(SheetKeys.Order), until);
        var asked = filters.GetValueOrDefault(SheetKeys.Entry);
        var page = await library.PageAsync(view.Docket.Id, query, filters.GetValueOrDefault(SheetKeys.After), asked, cancellation);
        return page is null ? null : new SheetModel(view, page, query, path, time, asked);
    }

    private static IResult NoEntry(IReadOnlyDictionary<string, string> filters) =>
        ErrorResult.NotFound($"This docket sheet has no entry “{AskedIn(filters)}”.");

    private static string? AskedIn(IReadOnlyDictionary<string, string> filters) =>
        filters.GetValueOrDefault(SheetKeys.Entry) ?? filters.GetValueOrDefault(SheetKeys.After);

    private static string? Refusal(IReadOnlyDictionary<string, string> filters) =>
        filters.TryGetValue(SheetKeys.Kind, out var kind) && KindOf(kind) is null
            ? $"{SheetKeys.Kind} is one of {Prose.List(Enum.GetValues<DocketEntryKind>().Select(SheetModel.SlugOf))}"
        : filters.TryGetValue(SheetKeys.Order, out var order) && order != SheetKeys.Oldest
            ? $"{SheetKeys.Order} is {SheetKeys.Oldest}, or left out for the newest first"
        : null;

    private static DocketEntryKind? KindOf(string slug) =>
        EnumTerm.TryRead<DocketEntryKind>(slug.Replace('-', ' '), out var kind) ? kind : null;
}
