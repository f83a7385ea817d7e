using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Components.Pages;

/// <summary>The figures under a case's name. Where there are several awards, injunctions or appeals, the one that moved last stands here.</summary>
public partial class OverviewFigures
{
    [Parameter, EditorRequired] public required CaseView View { get; set; }

    private IEnumerable<AwardState> Awards => View.State.Awards.Where(award => award.Steps.Count > 0).OrderByDescending(award => PositionOf(award.Steps[^1].Event));

    private AwardState? Award => Awards.FirstOrDefault();

    private int OtherAwards => Awards.Count() - 1;

    private InjunctionState? Injunction => View.State.Injunctions.Where(one => one.Issued is not null).MaxBy(one => PositionOf(one.Issued!));

    private AppealState? Appeal => View.State.Appeals.Where(appeal => appeal.IsOpen).Concat(View.State.Appeals.Reverse()).FirstOrDefault();

    private bool IsNow => View.AsOf >= View.Case.Coding.LastChecked;

    private int PositionOf(string eventId) => View.Published.History.Timeline[eventId].Position;

    private string DateOf(string eventId) => DateWords.Label(View.Published.History.Timeline[eventId].Event.Date);

    /// <summary>The events that set the sums as they stand, oldest first.</summary>
    private static IEnumerable<string> SetIn(AwardState award) => award.Steps
        .Where((step, i) => step.Changed.Any(component => award.Steps.Skip(i + 1).All(later => !later.Changed.Contains(component))))
        .Select(step => step.Event);

    private static string? Missing(AwardState award) => (award.Remittitur, award.Judgment) switch
    {
        (RemittiturStatus.AcceptanceNotKnown, null) => "acceptance and judgment not found",
        (_, null) when award.Undone is null => "no judgment found",
        _ => null,
    };

    private static string StayOf(InjunctionState injunction) => injunction.Stay is { } stay
        ? $"; {StateWords.Of(stay.Kind)}{(stay.Term.Ends is { Earliest: { } first, Latest: { } last } ? $" until {DateWords.Span(first, last)}" : "")}"
        : "";
}
