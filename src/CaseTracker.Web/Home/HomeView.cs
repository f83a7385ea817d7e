using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Home;

/// <summary>The read model of the home page: rows of the database, newest first, and one case that is told at length.</summary>
/// <param name="Lead">The case whose last event is the newest; null where there is none, or it can’t be read back.</param>
public sealed record HomeView(
    IReadOnlyList<CaseSummary> Cases,
    IReadOnlyList<LatestEvent> Latest,
    IReadOnlyList<LatestAwardChange> Money,
    IReadOnlyList<InjunctionInForce> Injunctions,
    IReadOnlyList<CaseUpcomingDate> Coming,
    CaseView? Lead = null
)
{
    public const int MostChanges = 30;
    private const int MostCases = 20;
    private const int MostEvents = 4;
    private const int MostSums = 4;
    private const int MostInjunctions = 50;
    private const int MostDates = 10;
    private const int DaysOfAWeek = 7;

    /// <summary>What was published in the last seven days, newest first.</summary>
    public IReadOnlyList<RevisionEntry> Changes { get; init; } = [];

    public static async Task<HomeView> ReadAsync(
        LatestRecords latest,
        RevisionLog log,
        SiteCalendar calendar,
        CaseViews views,
        CancellationToken cancellation
    )
    {
        var changes = await log.ChangesAsync(MostChanges, int.MaxValue, cancellation);
        var cases = (await latest.CasesAsync(MostCases, cancellation)).Select(CaseSummary.From).ToList();
        return new(
            cases,
            await latest.EventsAsync(MostEvents, cancellation),
            await latest.AwardChangesAsync(MostSums, cancellation),
            await latest.InjunctionsInForceAsync(MostInjunctions, cancellation),
            await latest.UpcomingDatesAsync(MostDates, cancellation),
            cases.Count == 0 ? null : await views.FindReadableAsync(cases[0].Slug, cancellation)
        )
        {
            Changes = [.. changes.Entries.Where(change => change.Day > calendar.Today.AddDays(-DaysOfAWeek))],
        };
    }
}
