using CaseTracker.Core.Dates;

namespace CaseTracker.Web.Reading;

/// <summary>A day still to come.</summary>
/// <param name="When">In words.</param>
public sealed record HomeDate(string Slug, string CaseName, string What, string When, string EventId, DateOnly Sort)
{
    public static IEnumerable<HomeDate> Of(CaseView view) =>
        from coming in view.State.Coming
        select new HomeDate(view.Slug, view.Case.ShortName ?? view.Case.Name, coming.What,
            coming.Date is { } date ? DateWords.Label(date) : InjunctionWords.Span(coming.When), coming.Event, coming.When.Earliest ?? coming.When.Latest ?? DateOnly.MaxValue);
}
