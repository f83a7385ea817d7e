using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Overview;

/// <summary>The figures under a case's name. Where there are several awards,
/// injunctions or appeals, the one that moved last stands here.</summary>
public partial class OverviewFigures
{
    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    /// <summary>The one that moved last, unless the court refused it.</summary>
    private SettlementState? Settlement =>
        View
            .State.Settlements.Where(settlement => settlement.Status != SettlementStatus.Rejected)
            .MaxBy(settlement => PositionOf(settlement.Since));

    private IEnumerable<AwardState> Awards =>
        View
            .State.Awards.Where(award => award.Steps.Count > 0)
            .OrderBy(award => award.IsFallen)
            .ThenByDescending(award => PositionOf(award.Steps[^1].Event));

    private AwardState? Award => Awards.FirstOrDefault();

    private int OtherAwards => Awards.Count() - 1;

    private InjunctionState? Injunction =>
        View
            .State.Injunctions.Where(state => state.Issued is not null)
            .OrderBy(state => state.Status is InjunctionStatus.Dissolved or InjunctionStatus.Expired or InjunctionStatus.Undone)
            .ThenByDescending(state => PositionOf(state.Issued!))
            .FirstOrDefault();

    /// <summary>The open one before others, and that of the judgment before those of lesser rulings.</summary>
    private AppealState? Appeal =>
        View
            .State.Appeals.OrderByDescending(appeal => appeal.IsOpen)
            .ThenByDescending(IsOfJudgment)
            .ThenByDescending(appeal => PositionOf(appeal.TakenIn))
            .FirstOrDefault();

    private int OtherAppeals => View.State.Appeals.Count - 1;

    private ReviewState? Petition(AppealState appeal) =>
        appeal.ByReview ? View.State.Reviews.FirstOrDefault(review => review.Docket.Id == appeal.Docket.Id) : null;

    private bool IsNow => View.AsOf >= View.Case.Coding.LastChecked;

    /// <summary>True where it is from a judgment, or from what a court decided on such an appeal before.</summary>
    private bool IsOfJudgment(AppealState appeal) =>
        appeal.From.Any(ruling => View.Entry(ruling)?.Event.Effects.OfType<JudgmentEntered>().Any() == true)
        || View.State.Appeals.Any(before =>
            before.DecidedIn is { } decision
            && appeal.From.Contains(decision)
            && PositionOf(before.TakenIn) < PositionOf(appeal.TakenIn)
            && IsOfJudgment(before)
        );

    private int PositionOf(string eventId) => View.Published.History.Timeline[eventId].Position;

    private string DateOf(string eventId) => DateFormatter.Label(View.Published.History.Timeline[eventId].Event.Date);

    /// <summary>The events that set the sums as they stand, oldest first.</summary>
    private static IEnumerable<string> SetIn(AwardState award) =>
        award
            .Steps.Where(
                (step, i) => step.Changed.Any(component => award.Steps.Skip(i + 1).All(later => !later.Changed.Contains(component)))
            )
            .Select(step => step.Event);

    private static string? Missing(AwardState award) =>
        (award.Remittitur, award.Judgment) switch
        {
            (RemittiturStatus.AcceptanceNotKnown, null) => "no record that the cut was accepted; no judgment found",
            (_, null) when award.Undone is null => "no judgment found",
            _ => null,
        };

    private static string StayOf(InjunctionState injunction) =>
        injunction.Stay is { } stay
            ? $"; {StateLabels.For(stay.Kind)}"
                + $"{(stay.Term.Ends is { Earliest: { } first, Latest: { } last } ? $" until {DateFormatter.Span(first, last)}" : "")}"
            : "";
}
