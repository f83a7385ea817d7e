using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Compare;

/// <summary>From when to when a case ran, as far as the reader's day knows.</summary>
/// <param name="Filed">Null before anything was filed.</param>
/// <param name="Ended">When the last court was done with it; null while it is open, or where the day was not found.</param>
/// <param name="HasEnded">True when the case is settled, or the docket in which it began is closed or has a judgment and no appeal is
/// open.</param>
/// <param name="By">What ended it: "settled", "judgment", "closed", "decided on appeal"; empty while it is open.</param>
public sealed record CaseSpan(PartialDate? Filed, PartialDate? Ended, bool HasEnded, string By, DateOnly AsOf)
{
    public static CaseSpan From(CaseView view)
    {
        if (view.Case.LeadingDocket() is not { } lead)
            return new CaseSpan(null, null, false, "", view.AsOf);
        if (view.State is { Headline: CaseHeadline.Settled, Settlements: var settlements })
        {
            var settled = view.Entry(settlements.First(settlement => settlement.EndsTheCase).Since);
            return new CaseSpan(lead.Filed, settled?.Event.Date, true, "settled", view.AsOf);
        }

        var state = view.State.Dockets.FirstOrDefault(docketState => docketState.Docket.Id == lead.Id);
        var ended =
            view.State.Headline is CaseHeadline.Terminated or CaseHeadline.JudgmentEntered
            && state?.Status is DocketStatus.Terminated or DocketStatus.JudgmentEntered;
        if (!ended)
            return new CaseSpan(lead.Filed, null, false, "", view.AsOf);
        var below = state!.Since is { } since ? view.Entry(since) : null;
        var above = view
            .State.Appeals.Select(appeal => appeal.DecidedIn)
            .Concat(view.State.Reviews.Select(review => review.DecidedIn))
            .OfType<string>()
            .Select(view.Entry)
            .OfType<TimelineEntry>()
            .MaxBy(entry => entry.Position);
        return above is not null && above.Position > below?.Position
            ? new CaseSpan(lead.Filed, above.Event.Date, true, "decided on appeal", view.AsOf)
            : new CaseSpan(
                lead.Filed,
                below?.Event.Date,
                true,
                view.State.Headline == CaseHeadline.JudgmentEntered ? "judgment" : "closed",
                view.AsOf
            );
    }

    /// <summary>How long it ran: "3 years and 2 months"; bounds where a day is not known; null where they are not known either.</summary>
    public string? Length
    {
        get
        {
            if (Filed is not { Earliest: { } first, Latest: { } last } || (HasEnded && Ended is null))
                return null;
            var (from, until) = HasEnded ? (Ended!.Earliest, Ended.Latest) : (AsOf, AsOf);
            if (from is not { } soonest || until is not { } latest || latest < first)
                return null;
            var (shortest, longest) = (Words(last > soonest ? soonest : last, soonest), Words(first, latest));
            var isSure = Filed.IsExactDay && (!HasEnded || Ended!.IsExactDay);
            return (isSure, shortest == longest) switch
            {
                (true, _) => longest,
                (_, true) => $"about {longest}",
                _ => $"between {shortest} and {longest}",
            };
        }
    }

    private static string Words(DateOnly from, DateOnly until)
    {
        var months =
            ((until.Year - from.Year) * 12)
            + until.Month
            - from.Month
            - (until.Day < from.Day && until.AddDays(1).Month == until.Month ? 1 : 0);
        if (months < 1)
            return Prose.Count(until.DayNumber - from.DayNumber, "day");
        return Prose.List(
            new[] { (months / 12, "year"), (months % 12, "month") }
                .Where(part => part.Item1 > 0)
                .Select(part => Prose.Count(part.Item1, part.Item2))
        );
    }
}
