using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Web.Cases.Injunctions;
using CaseTracker.Web.Cases.Money;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>What the strip shows, in sentences for those who can't see it.</summary>
public sealed class StripDescription(CaseView view, TimelineStrip strip)
{
    public string Title => $"The case drawn: {strip.Scale.Window.Words}";

    public string Text =>
        string.Join(
            ' ',
            new[] { $"{Lanes}; {Links}.", Stayed, Ordered, Awarded, "The timeline has every event as a list." }.OfType<string>()
        );

    /// <summary>The same where nothing in it is a link.</summary>
    public string OfPicture => string.Join(' ', new[] { $"{Lanes}.", Stayed, Ordered, Awarded }.OfType<string>());

    private string Lanes =>
        $"{Prose.Capital(Prose.Count(strip.Lanes.Count, "lane"))}: {Prose.List(strip.Lanes.Select(lane => lane.Name))}. "
        + $"The case has {view.Reading.EventsInWords} by {DateFormatter.Day(view.AsOf)}";

    private string Links => Prose.Count(strip.Keys.Count, "key event is a link", "key events are links");

    private string? Stayed => strip.Stays.Count == 0 ? null : "Where a docket was stayed its lane is outlined.";

    private string? Ordered
    {
        get
        {
            var known = view.State.Injunctions.Where(state => state.Issued is not null).ToList();
            return known.Count is 0 or > 3 ? null : $"{Prose.List(known.Select(Standing))}.";
        }
    }

    private string Standing(InjunctionState injunction) => $"{injunction.Injunction.Title}: {InjunctionLabels.Status(view, injunction)}";

    private string? Awarded =>
        strip.Award is not { } award
            ? null
            : $"{award.State.Award.Title}: "
                + AwardStory.Of(
                    award.State,
                    award.State.Steps.Select(step => (step, step.Total)),
                    sum => new MonetaryAmount(sum, award.State.Award.Currency).ToString(),
                    _ => ""
                )
                + $"{(AwardLabels.Ended(view, award.State) is { } ended ? $"; {ended}" : "")}."
                + (award.Line.AlsoStands is null ? "" : " The cut is conditional: if it is refused, a new trial follows.");
}
