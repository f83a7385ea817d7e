using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Timeline;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Components;

/// <summary>One event in a list of events (<c>ol.events</c>), whole or in brief.</summary>
public partial class EventItem
{
    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    [Parameter, EditorRequired]
    public required TimelineEntry Entry { get; set; }

    /// <summary>Date, title and what it changed; no text, marks or sources.</summary>
    [Parameter]
    public bool Brief { get; set; }

    /// <summary>The motions to walk along; none are shown without them.</summary>
    [Parameter]
    public MotionThreads? Motions { get; set; }

    /// <summary>False where the entry above is not the one above in the case, so that a mark on their order would mislead.</summary>
    [Parameter]
    public bool ShowOrder { get; set; } = true;

    private CaseEvent Event => Entry.Event;

    private string Url => View.EventUrl(Event.Id);

    private IReadOnlyList<StateChange> Changes => [.. View.Reading.ChangesOf(Event.Id)];

    private IEnumerable<MotionThread> Threads => Brief || Motions is null ? [] : Motions.Of(Event.Id).Where(thread => thread.SaysMore);

    /// <summary>A ruling is its own finding: the kind says so already.</summary>
    private bool IsFoundHere => Event.Standing?.In == Event.Id;

    /// <summary>A court record of it is to be expected.</summary>
    private bool IsKeyRuling => Event is { Significance: Significance.Key, Docket: not null };

    private string Class =>
        (Event.Significance == Significance.Key, Event.Date.IsExactDay) switch
        {
            (true, true) => "event event-key",
            (true, false) => "event event-key event-unsure",
            (false, true) => "event",
            (false, false) => "event event-unsure",
        };

    private string? DateRemark =>
        (Event.DateRole, Event.DateNote) switch
        {
            (DateRole.Unstated, var note) => note,
            (var role, null) => EnumTerm.For(role),
            var (role, note) => $"{Prose.Capital(EnumTerm.For(role))}. {note}",
        };

    private string Where
    {
        get
        {
            var court = View.Case.Dockets.FirstOrDefault(docket => docket.Id == Event.Docket) is { } docket
                ? $" · {docket.Tribunal.Citation}"
                : "";
            var judges = Event.Ruling?.Judges ?? [];
            return judges.Count == 0 ? court : $"{court} · {Prose.List(judges.Select(View.JudgeName))}";
        }
    }
}
