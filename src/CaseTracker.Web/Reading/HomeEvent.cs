using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Reading;

/// <summary>An event of some case, where it comes in time.</summary>
/// <param name="Sort">The last day that it may have happened on.</param>
public sealed record HomeEvent(string Slug, string CaseName, string Id, string Title, PartialDate Date, string? Docket, DateOnly Sort)
{
    public static IEnumerable<HomeEvent> Of(CaseView view) =>
        from entry in view.Reading.Entries
        where view.Reading.OccurrenceOf(entry.Event.Id) is Occurrence.Happened or Occurrence.UnderWay
        select new HomeEvent(view.Slug, view.Case.ShortName ?? view.Case.Name, entry.Event.Id, entry.Event.Title, entry.Event.Date,
            entry.Event.Docket is { } docket ? view.DocketName(docket) : null, entry.Bounds.Latest ?? entry.Bounds.Earliest ?? DateOnly.MinValue);
}
