using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Injunctions;

namespace CaseTracker.Web.Cases.Injunctions;

/// <summary>Where an injunction stands, in words, and how sure that is.</summary>
public static class InjunctionLabels
{
    /// <summary>"in force, so far as found".</summary>
    public static string Status(InjunctionState injunction) => Status(injunction.Status, injunction.SoFarAsFound);

    public static string Status(InjunctionStatus status, bool soFarAsFound) =>
        StateLabels.For(status) + (status == InjunctionStatus.InForce && soFarAsFound ? ", so far as found" : "");

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
            InjunctionStatus.Undone => "The ruling that issued it was undone.",
            _ => null,
        };

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
