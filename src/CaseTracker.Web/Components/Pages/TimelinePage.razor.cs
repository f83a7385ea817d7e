using CaseTracker.Core;
using CaseTracker.Web.Timelines;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Components.Pages;

/// <summary>Every event of a case in order, or those that the filters in the address let through.</summary>
public partial class TimelinePage
{
    [Parameter, EditorRequired] public required CaseView View { get; set; }

    /// <summary>As they stand in the address; checked before the page is made.</summary>
    [Parameter, EditorRequired] public required IReadOnlyDictionary<string, string> Filters { get; set; }

    private TimelineFilter Filter { get; set; } = null!;

    private IReadOnlyList<TimelineYear> Years { get; set; } = [];

    private int Shown => Years.Sum(year => year.Entries.Count);

    private string Summary
    {
        get
        {
            var all = View.Reading.Entries.Count;
            var events = Filter.IsEmpty ? Prose.Count(all, "event") : $"{Shown:N0} of {Prose.Count(all, "event")}";
            var may = Filter.IsEmpty ? View.State.MayHave.Count : 0;
            return $"{Prose.Capital(events)}, oldest first.{(may == 0 ? "" : $" {Prose.Capital(Prose.Count(may, "of them", "of them"))} may not have happened by this day, and {(may == 1 ? "is" : "are")} not counted in the state.")}";
        }
    }

    protected override void OnParametersSet()
    {
        Filter = TimelineFilter.Read(Filters, View).Value;
        Years = TimelineYear.Of(Filter.Of(View, new EventParties(View, View.Motions)));
    }
}
