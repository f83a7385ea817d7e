using CaseTracker.Data.Cases;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Home;

/// <summary>The read model of the home page: rows of the database, newest first.</summary>
public sealed record HomeView(
    IReadOnlyList<CaseSummary> Cases,
    IReadOnlyList<LatestEvent> Latest,
    IReadOnlyList<LatestAwardChange> Money,
    IReadOnlyList<InjunctionInForce> Injunctions,
    IReadOnlyList<CaseUpcomingDate> Coming
)
{
    private const int MostCases = 20;
    private const int MostEvents = 8;
    private const int MostSums = 6;
    private const int MostInjunctions = 50;
    private const int MostDates = 10;

    public static async Task<HomeView> ReadAsync(LatestRecords latest, CancellationToken cancellation) =>
        new(
            [.. (await latest.CasesAsync(MostCases, cancellation)).Select(CaseSummary.From)],
            await latest.EventsAsync(MostEvents, cancellation),
            await latest.AwardChangesAsync(MostSums, cancellation),
            await latest.InjunctionsInForceAsync(MostInjunctions, cancellation),
            await latest.UpcomingDatesAsync(MostDates, cancellation)
        );
}
