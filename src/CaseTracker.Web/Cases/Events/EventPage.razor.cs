using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Web.Cases.Timeline;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Events;

/// <summary>One event, whole: what it says, decides and changes, who says so, and what stands beside it.</summary>
public partial class EventPage
{
    private const int MostSourcesBeside = 6;

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    [Parameter, EditorRequired]
    public required TimelineEntry Entry { get; set; }

    private CaseEvent Event => Entry.Event;

    private IReadOnlyList<StateChange> Changes { get; set; } = [];

    private MotionThreads Motions { get; set; } = null!;

    private TimelineEntry? Previous { get; set; }

    private TimelineEntry? Next { get; set; }

    /// <summary>False where the event has nothing but its sources and ties, which then take the page's width.</summary>
    private bool HasStory =>
        Changes.Count > 0
        || Event.Notes.Count > 0
        || Event.Statements.Count > 0
        || Event.VerdictForm.Count > 0
        || Event.Effects.OfType<AppealDecided>().Any()
        || MotionThreads.DecisionsOf(Event).Any()
        || Event.Effects.Any(effect => effect.Note is not null)
        || View.Case.Quotations.Any(quotation => quotation.Event == Event.Id)
        || View.Case.Figures.Any(figure => figure.Event == Event.Id);

    /// <summary>More than stand well beside the story: they take the page's width below it.</summary>
    private bool HasManySources => HasStory && Event.Sources.Count > MostSourcesBeside;

    private string CiteTitle =>
        $"{Prose.Capital(StateLabels.For(Event.Kind))}, "
        + $"{View.Case.Name}{(Event.Docket is { } docket ? $", {View.DocketName(docket)}" : "")}, "
        + $"{DateFormatter.Label(Event.Date)}: {Event.Title}";

    protected override void OnParametersSet()
    {
        Changes = [.. View.Reading.ChangesOf(Event.Id)];
        Motions = View.Motions;
        var entries = View.Reading.Entries;
        var place = entries.TakeWhile(entry => entry.Event.Id != Event.Id).Count();
        (Previous, Next) = (entries.ElementAtOrDefault(place - 1), entries.ElementAtOrDefault(place + 1));
    }
}
