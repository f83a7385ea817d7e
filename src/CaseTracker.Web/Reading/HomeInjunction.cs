using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Reading;

/// <summary>An injunction that is in force, or may be.</summary>
public sealed record HomeInjunction(string Slug, string CaseName, string Id, string Title, InjunctionStatus Status, string Words, PartialDate Since, DateOnly Sort)
{
    public static IEnumerable<HomeInjunction> Of(CaseView view) =>
        from injunction in view.State.Injunctions
        where injunction.Status is InjunctionStatus.InForce or InjunctionStatus.Stayed or InjunctionStatus.StayedOrInForce
        let entry = view.Entry(injunction.Issued!)
        where entry is not null
        select new HomeInjunction(view.Slug, view.Case.ShortName ?? view.Case.Name, injunction.Injunction.Id, injunction.Injunction.Title, injunction.Status,
            InjunctionWords.Status(injunction), entry.Event.Date, entry.Bounds.Latest ?? entry.Bounds.Earliest ?? DateOnly.MinValue);
}
