using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Events;

namespace CaseTracker.Web.Components;

/// <summary>A ruling in a list over several cases.</summary>
public sealed record RulingItem(CaseView View, TimelineEntry Entry)
{
    /// <summary>The day by which it sorts: the last on which it can have been made.</summary>
    public DateOnly Day => Entry.Bounds.Latest ?? Entry.Bounds.Earliest ?? DateOnly.MinValue;

    public string Url => View.EventUrl(Entry.Event.Id);

    public IReadOnlyList<StateChange> Changes => [.. View.Reading.ChangesOf(Entry.Event.Id)];

    public RulingFate? Fate => RulingFate.From(View, Entry.Event.Id);

    public Docket? Docket => View.Case.Dockets.FirstOrDefault(docket => docket.Id == Entry.Event.Docket);

    /// <summary>Null where the reader's day does not show the event.</summary>
    public static RulingItem? From(CaseView view, string eventId) => view.Entry(eventId) is { } entry ? new RulingItem(view, entry) : null;
}
