namespace CaseTracker.Web.Reading;

/// <summary>The read model of the home page: plain rows, newest first, from the cases with the newest events.</summary>
public sealed record HomeView(
    IReadOnlyList<CaseSummary> Cases, IReadOnlyList<HomeEvent> Latest, IReadOnlyList<HomeSum> Money, IReadOnlyList<HomeInjunction> Injunctions, IReadOnlyList<HomeDate> Coming)
{
    private const int MostEvents = 8;
    private const int MostSums = 6;
    private const int MostDates = 10;

    public static HomeView Of(IReadOnlyList<CaseView> views) => new(
        [.. views.Select(CaseSummary.Of)],
        [.. views.SelectMany(HomeEvent.Of).Reverse().OrderByDescending(one => one.Sort).Take(MostEvents)],
        [.. views.SelectMany(HomeSum.Of).OrderByDescending(one => one.Sort).Take(MostSums)],
        [.. views.SelectMany(HomeInjunction.Of).OrderByDescending(one => one.Sort)],
        [.. views.SelectMany(HomeDate.Of).OrderBy(one => one.Sort).Take(MostDates)]);
}
