using CaseTracker.Core.Dates;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Cases;

/// <summary>Answers an address of one case: reads its days, finds the revision, and says in words what stands in the way.</summary>
public sealed partial class CaseRequestHandler(CaseViews views, RevisionLog log, SiteCalendar calendar, ILogger<CaseRequestHandler> logger)
{
    /// <param name="keys">The page's own keys of the query.</param>
    /// <param name="page">Answers once the case is there.</param>
    public Task<IResult> Of(
        HttpContext http,
        string slug,
        IReadOnlyCollection<string> keys,
        Func<CaseView, CasePageQuery, ValueTask<IResult>> page,
        CancellationToken cancellation
    ) => Of(http.Request.Query, slug, PageDependencies.Of(http).Head, keys, page, cancellation);

    /// <summary>The same for the query of another address than the one that was asked for.</summary>
    /// <param name="head">Null where there is no such case.</param>
    public async Task<IResult> Of(
        IQueryCollection from,
        string slug,
        CaseHead? head,
        IReadOnlyCollection<string> keys,
        Func<CaseView, CasePageQuery, ValueTask<IResult>> page,
        CancellationToken cancellation
    )
    {
        var query = CasePageQuery.Read(from, keys);
        if (!query.IsSuccess)
            return Unreadable(query.Failure.Reason);
        var time = query.Value.Time;
        if (time.KnownAt > calendar.UtcToday && time.KnownAt > calendar.Today)
            return Unreadable($"known-at can’t be in the future: {DateFormatter.Day(time.KnownAt.Value)} is still to come");
        try
        {
            if (head is not null && await views.FindAsync(slug, head, time, cancellation) is { } view)
                return await page(view, query.Value);
        }
        catch (UnreadableCaseException unreadable)
        {
            Unavailable(unreadable.Message);
            return ErrorResult.Unavailable(unreadable);
        }

        return time.KnownAt is { } day && await log.FindAsync(slug, 1, cancellation) is { } first
            ? ErrorResult.NotFound(
                $"On {DateFormatter.Day(day)} this site had published nothing of the case "
                    + $"{first.Name} yet. It did so first on {DateFormatter.Day(first.Day)} (UTC)."
            )
            : ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Case could not be read, answered with 503: {Fault}")]
    private partial void Unavailable(string fault);

    public static IResult Unreadable(string reason) => ErrorResult.BadRequest($"In the address, {reason}.");
}
