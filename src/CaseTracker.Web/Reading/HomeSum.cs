using CaseTracker.Core.Dates;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Reading;

/// <summary>A figure that a ruling set or changed.</summary>
public sealed record HomeSum(
    string Slug, string CaseName, string EventId, PartialDate Date, string Component, Money? Before, Money After, string How, DateOnly Sort)
{
    public static IEnumerable<HomeSum> Of(CaseView view) =>
        from award in view.State.Awards
        from change in AwardChange.Of(new AwardLedger(award))
        let entry = view.Entry(change.Step.Event)
        where entry is not null
        select new HomeSum(view.Slug, view.Case.ShortName ?? view.Case.Name, change.Step.Event, entry.Event.Date, StateWords.Of(change.Component),
            change.Before is { } before ? new Money(before, award.Award.Currency) : null, new Money(change.After, award.Award.Currency), change.Step.How, entry.Bounds.Latest ?? entry.Bounds.Earliest ?? DateOnly.MinValue);
}
