using CaseTracker.Core;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Timelines;

/// <summary>What the strip shows, in sentences for those who can't see it.</summary>
public sealed class StripWords(CaseView view, TimelineStrip strip)
{
    public string Title => $"The case drawn: {strip.Scale.Window.Words}";

    public string Text => string.Join(' ', new[] { $"{Lanes}; {Links}.", Stayed, Ordered, Awarded, "The timeline has every event as a list." }.OfType<string>());

    /// <summary>The same where nothing in it is a link.</summary>
    public string OfPicture => string.Join(' ', new[] { $"{Lanes}.", Stayed, Ordered, Awarded }.OfType<string>());

    private string Lanes =>
        $"{Prose.Capital(Prose.Count(strip.Lanes.Count, "lane"))}: {Prose.List(strip.Lanes.Select(lane => lane.Name))}. "
        + $"The case has {Prose.Count(view.Reading.Entries.Count, "event")} by {Core.Dates.DateWords.Day(view.AsOf)}";

    private string Links => Prose.Count(strip.Keys.Count, "key event is a link", "key events are links");

    private string? Stayed => strip.Stays.Count == 0 ? null : "Where a docket was stayed its lane is outlined.";

    private string? Ordered
    {
        get
        {
            var known = view.State.Injunctions.Where(one => one.Issued is not null).ToList();
            return known.Count is 0 or > 3 ? null : $"{Prose.List(known.Select(one => $"{one.Injunction.Title}: {StateWords.Of(one.Status)}{(one.SoFarAsFound ? " so far as found" : "")}"))}.";
        }
    }

    private string? Awarded => strip.Award is not { } award
        ? null
        : $"{award.State.Award.Title}: {string.Join("; then ", award.State.Steps.Select(step => $"{new Money(step.Total, award.State.Award.Currency)} by {step.How}"))}."
            + (award.Line.AlsoStands is null ? "" : " Whether the cut was accepted is not known, so the sum before it is drawn on beside it.");
}
