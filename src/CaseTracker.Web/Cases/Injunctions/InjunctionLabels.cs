using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;

namespace CaseTracker.Web.Cases.Injunctions;

/// <summary>Where an injunction stands, in words, and how sure that is.</summary>
public static class InjunctionLabels
{
    /// <summary>The look of its badge; the word carries the meaning.</summary>
    public static string Badge(InjunctionStatus status) =>
        status switch
        {
            InjunctionStatus.InForce => "badge-good",
            InjunctionStatus.Stayed or InjunctionStatus.StayedOrInForce => "badge-warn",
            InjunctionStatus.Undone or InjunctionStatus.Dissolved => "badge-bad",
            _ => "badge-plain",
        };

    /// <summary>What the status rests on, in a sentence; null where the word says it all.</summary>
    public static string? Why(InjunctionState injunction) =>
        injunction.Status switch
        {
            InjunctionStatus.InForce when injunction.SoFarAsFound =>
                "“So far as found”: the stay ended by itself unless a court acted before. An answer of "
                    + "that court was looked for and not found, so the injunction may still be stayed.",
            InjunctionStatus.Stayed => $"{Prose.Capital(StateLabels.For(injunction.Stay!.Kind))}{Until(injunction.Stay.Term)}.",
            InjunctionStatus.StayedOrInForce => $"{Prose.Capital(StateLabels.For(injunction.Stay!.Kind))}{Until(injunction.Stay.Term)}; "
                + "whether that day had come can’t be told from the record.",
            InjunctionStatus.Expired => "Its own term has run out.",
            InjunctionStatus.Undone when injunction.Review is null => "The ruling that issued it was undone.",
            _ => null,
        };

    /// <summary>That an injunction goes on although the docket it was issued in is closed; null where that is not so.</summary>
    public static string? OutlivesDocket(CaseView view, InjunctionState injunction) =>
        injunction
            is { Status: InjunctionStatus.InForce or InjunctionStatus.Stayed or InjunctionStatus.StayedOrInForce, Issued: { } issued }
        && view.Entry(issued)?.Event.Docket is { } id
        && view.State.Dockets.FirstOrDefault(docket => docket.Docket.Id == id) is { Status: DocketStatus.Terminated } closed
            ? $"The docket is closed{(Day(view, closed.Since) is { } day ? $" since {day}" : "")}; the injunction outlives it."
            : null;

    private static string? Day(CaseView view, string? eventId) =>
        eventId is { } id && view.Entry(id) is { } entry ? DateFormatter.Label(entry.Event.Date) : null;

    /// <summary>The days on which something ends by itself.</summary>
    public static string Span(DaySpan span) =>
        span switch
        {
            { Earliest: { } first, Latest: { } last } => DateFormatter.Span(first, last),
            { Latest: { } last } => $"by {DateFormatter.Day(last)}",
            { Earliest: { } first } => $"on or after {DateFormatter.Day(first)}",
            _ => "on a day not known",
        };

    public static string For(ClauseEffect effect) =>
        effect switch
        {
            ClauseEffect.Prohibits => "Prohibited",
            ClauseEffect.Requires => "Required",
            ClauseEffect.CarvesOut => "Carved out",
            _ => "Refused",
        };

    public static string For(ClauseWording wording) => wording == ClauseWording.Order ? "the order’s words" : "press paraphrase";

    private static string Until(Term term) => term.Ends is { } ends ? $" until {Span(ends)}, unless a court acts" : "";
}
