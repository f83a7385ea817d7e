using CaseTracker.Data.Cases;
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
    private const int MostCases = 20;
    private const int MostEvents = 8;
    private const int MostSums = 6;
    private const int MostInjunctions = 50;
    private const int MostDates = 10;

    public static async Task<HomeView> ReadAsync(LatestRecords latest, CaseViews views, CancellationToken cancellation)
    {
        var cases = (await latest.CasesAsync(MostCases, cancellation)).Select(CaseSummary.From).ToList();
        return new(
            cases,
            await latest.EventsAsync(MostEvents, cancellation),
            await latest.AwardChangesAsync(MostSums, cancellation),
            await latest.InjunctionsInForceAsync(MostInjunctions, cancellation),
            await latest.UpcomingDatesAsync(MostDates, cancellation),
            cases.Count == 0 ? null : await views.FindReadableAsync(cases[0].Slug, cancellation)
        );
    }
}
