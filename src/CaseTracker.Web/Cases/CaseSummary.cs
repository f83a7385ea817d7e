using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Web.Cases.Injunctions;

namespace CaseTracker.Web.Cases;

/// <summary>A case as lists show it: one row of plain values, to be filled from a query or from a case that is at hand.</summary>
/// <param name="HeadlineHedge">"may already be closed"; null where the headline is sure.</param>
/// <param name="StatusLine">The state in one sentence, with its full stop.</param>
/// <param name="MainCourt">As a citation abbreviates it, "N.D. Cal.".</param>
/// <param name="MainDocket">The number of the docket that came first; null where the list does not hold it.</param>
/// <param name="Award">The sum as <see cref="MoneyBrief"/> has it; not what is owed.</param>
/// <param name="AwardStage">"after remittitur, no record that it was accepted"; null where there is no money.</param>
/// <param name="Injunction">"permanent, in force"; null where none was issued.</param>
/// <param name="LastEvent">Null before anything has happened.</param>
public sealed record CaseSummary(
    string Slug,
    string Name,
    string? ShortName,
    CaseHeadline Headline,
    string? HeadlineHedge,
    string StatusLine,
    string MainCourt,
    string? MainDocket,
    PartialDate Filed,
    MonetaryAmount? Award,
    string? AwardStage,
    string? Injunction,
    LastEvent? LastEvent,
    int EventCount,
    int SourceCount,
    DateOnly LastChecked,
    int Revision,
    DateTimeOffset? PublishedAt
)
{
    public string BriefName => ShortName ?? Name;

    public static CaseSummary From(CaseView view)
    {
        var main = view.Published.History.Case.LeadingDocket()!;
        var money = MoneyBrief.Of(view.State);
        var injunction = view.State.Injunctions.LastOrDefault(injunctionState => injunctionState.Issued is not null);
        return new CaseSummary(
            view.Slug,
            view.Case.Name,
            view.Case.ShortName,
            view.State.Headline,
            PossiblePhrase.ForHeadline(view.State),
            view.State.StatusLine,
            main.Tribunal.Citation,
            main.Number,
            main.Filed,
            money?.Sum,
            money?.Words,
            injunction is null ? null : $"{EnumTerm.For(injunction.Injunction.Kind)}, {InjunctionLabels.Status(view, injunction)}",
            view.State.LastEvent is { } last ? new LastEvent(last.Event.Title, last.Event.Date, last.Event.Id) : null,
            view.State.EventCount,
            view.Case.Sources.Count,
            view.Case.Coding.LastChecked,
            view.Published.Revision,
            view.Published.PublishedAt
        );
    }

    /// <summary>For the head of a page, which names the docket and counts what today shows.</summary>
    public static CaseSummary From(ActiveCase active) =>
        From(active.Item) with
        {
            MainDocket = active.MainDocket,
            EventCount = active.Events,
            SourceCount = active.Sources,
        };

    /// <summary>From the row that publishing wrote; the stage and status are those of the day it was last projected for.</summary>
    public static CaseSummary From(CaseListItem item) =>
        new(
            item.Slug,
            item.Name,
            item.ShortName,
            item.Headline,
            item.HeadlineHedge,
            item.StatusLine,
            item.MainCourt?.Citation ?? "",
            null,
            item.Filed,
            item.Award,
            item.Stage,
            item.Injunction,
            item is { LastEventId: { } id, LastEventTitle: { } title, LastEventDate: { } date } ? new LastEvent(title, date, id) : null,
            item.EventCount,
            item.SourceCount,
            item.LastChecked,
            item.Revision,
            null
        );
}
