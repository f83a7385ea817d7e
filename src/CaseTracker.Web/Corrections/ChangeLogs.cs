using CaseTracker.Data.Publishing;
using CaseTracker.Data.Registry;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.History;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Corrections;

/// <summary>The logs over all cases, as pages. Lists come from rows; what changed is worked out for what is shown and kept.</summary>
internal static class ChangeLogs
{
    /// <summary>The key of the query that says below which entry a page begins.</summary>
    public const string BeforeKey = "before";

    internal const int PageSize = 20;

    public static Task<IResult> Corrections(
        HttpContext http,
        LogReader log,
        RevisionLog revisions,
        RegistryCorrections registry,
        CancellationToken cancellation
    ) => Page(http, log, revisions, registry, corrections: true, cancellation);

    public static Task<IResult> Changes(
        HttpContext http,
        LogReader log,
        RevisionLog revisions,
        RegistryCorrections registry,
        CancellationToken cancellation
    ) => Page(http, log, revisions, registry, corrections: false, cancellation);

    private static async Task<IResult> Page(
        HttpContext http,
        LogReader log,
        RevisionLog revisions,
        RegistryCorrections registry,
        bool corrections,
        CancellationToken cancellation
    )
    {
        var asked = CasePageQuery.Read(http.Request.Query, [BeforeKey], ofOneCase: false);
        if (!asked.IsSuccess)
            return ErrorResult.BadRequest($"In the address, {asked.Failure.Reason}.");
        var before = asked.Value.Filters.GetValueOrDefault(BeforeKey);
        if (before is not null && HistoryQuery.Number(before) is null)
            return ErrorResult.BadRequest("In the address, before is a number, as the link to older entries has it.");

        var (items, older) = await log.ReadAsync(
            corrections,
            PageSize,
            before is null ? int.MaxValue : HistoryQuery.Number(before)!.Value,
            cancellation
        );
        return PageResult.Page<ChangesPage>(
            http,
            (nameof(ChangesPage.Items), items),
            (nameof(ChangesPage.OnlyCorrections), corrections),
            (nameof(ChangesPage.Withheld), before is null ? await revisions.RedactionsAsync(RedactedNotices.MostLogged, cancellation) : []),
            (nameof(ChangesPage.Registry), before is null ? await registry.LastAsync(RedactedNotices.MostLogged, cancellation) : []),
            (
                nameof(ChangesPage.NextUrl),
                older is { } next
                    ? corrections
                        ? SiteUrls.CorrectionsBefore(next)
                        : SiteUrls.ChangesBefore(next)
                    : null
            )
        );
    }
}
