using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.State;

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

    /// <summary>The same; green only for what is in force whole and for certain.</summary>
    public static string Badge(CaseView view, InjunctionState injunction) =>
        UnheldReview.Of(view.State, injunction) is not null || IsInDoubt(injunction) || IsInPart(injunction)
            ? "badge-warn"
            : Badge(injunction.Status);

    private static bool IsInDoubt(InjunctionState injunction) => injunction.SoFarAsFound || injunction.MayBe.Count > 0;

    private static bool IsInPart(InjunctionState injunction) =>
        injunction.Status == InjunctionStatus.InForce
        && injunction.Injunction.Clauses.Any(clause => injunction.StatusOf(clause.Id) is not (ClauseStatus.Holds or ClauseStatus.Narrowed));

    /// <summary>Where it stands, with what a court above decided that has not taken hold.</summary>
    public static string Status(CaseView view, InjunctionState injunction) =>
        UnheldReview.Of(view.State, injunction) is { } unheld ? unheld.Brief
        : EndedBy(view, injunction) is { } ended ? ended
        : UnheldReview.Status(view.State, injunction);

    /// <summary>"permanent injunction of 30 April 2025", as sentences name it; null where its title says the same.</summary>
    public static string? AlsoCalled(CaseView view, InjunctionState injunction)
    {
        var kind = EnumTerm.For(injunction.Injunction.Kind);
        if (injunction.Injunction.Title.Contains(kind, StringComparison.OrdinalIgnoreCase))
            return null;
        var noun = kind.EndsWith("order", StringComparison.Ordinal) ? kind : $"{kind} injunction";
        return view.Entry(injunction.Issued!) is { } issued ? $"{noun} of {DateFormatter.Label(issued.Event.Date)}" : noun;
    }

    /// <summary>What the status rests on, in a sentence; null where the word says it all.</summary>
    public static string? Why(CaseView view, InjunctionState injunction) =>
        injunction.Status switch
        {
            _ when UnheldReview.Of(view.State, injunction) is { } unheld => $"{Prose.Capital(UnheldLabels.Full(view, unheld))}.",
            InjunctionStatus.InForce when injunction.SoFarAsFound =>
                "The stay lapsed unless a court acted before. We searched for that court’s answer and found none, so the injunction may "
                    + "still be stayed.",
            InjunctionStatus.Stayed => $"{Prose.Capital(StateLabels.For(injunction.Stay!.Kind))}{Until(injunction.Stay.Term)}.",
            InjunctionStatus.StayedOrInForce => $"{Prose.Capital(StateLabels.For(injunction.Stay!.Kind))}{Until(injunction.Stay.Term)}; "
                + "whether that day had come can’t be told from the record.",
            InjunctionStatus.Expired when EndedBy(view, injunction) is null => "Its own term has run out.",
            InjunctionStatus.Undone when injunction.Review is null => "The ruling that issued it was overturned.",
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

    /// <summary>"ended with the judgment of 23 February 2024"; null where no event was to end it.</summary>
    private static string? EndedBy(CaseView view, InjunctionState injunction) =>
        injunction is { Status: InjunctionStatus.Expired, Issued: { } issued }
        && view.Entry(issued) is { } issue
        && issue.Event.Effects.OfType<InjunctionIssued>().First(effect => effect.Injunction == injunction.Injunction.Id).Until
            is [{ Event: { } id }]
        && view.Entry(id) is { Event: var ending }
            ? $"ended with the {StateLabels.For(ending.Kind)} of {DateFormatter.Label(ending.Date)}"
            : null;

    private static string? Day(CaseView view, string? eventId) =>
        eventId is { } id && view.Entry(id) is { } entry ? SinceWords.For(entry.Event.Date) : null;

    /// <summary>The days on which something lapses.</summary>
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
