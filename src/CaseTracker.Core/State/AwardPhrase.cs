using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>An award as the status line tells it: its sum, how far it has come, or why it fell.</summary>
internal static class AwardPhrase
{
    /// <returns>Null for an award that was not made.</returns>
    public static string? For(AwardState award, CaseTimeline timeline)
    {
        var sum = $"award of {award.Total}";
        return award.Stage switch
        {
            AwardStage.NotMade => null,
            AwardStage.SetAside => $"{(award.Steps[0].Kind == AwardStepKind.Verdict ? "verdict" : "award")} of {award.Total} "
                + $"set aside ({Fell(award, timeline)})",
            AwardStage.Remitted when award.Remittitur == RemittiturStatus.AcceptanceNotKnown =>
                $"{sum} after a conditional remittitur (no record that {Plaintiffs(award)} accepted; if refused, a new trial follows), "
                    + "no judgment found",
            AwardStage.Remitted or AwardStage.ByVerdict or AwardStage.ByOrder => $"{sum} {StateLabels.For(award.Stage)}, no judgment found",
            _ => $"{sum} {StateLabels.For(award.Stage)}{(award.ExecutionStayed ? ", execution stayed" : "")}",
        };
    }

    private static string Plaintiffs(AwardState award) => award.Award.Payees.Count == 1 ? "the plaintiff" : "the plaintiffs";

    /// <summary>Why and when an award fell: "remittitur to $15,000,000 refused on 21 June 2022".</summary>
    private static string Fell(AwardState award, CaseTimeline timeline)
    {
        var cut = award.Steps.LastOrDefault(step => step.Kind == AwardStepKind.Remittitur);
        var how = award.Fell switch
        {
            SetAsideGround.RefusedRemittitur when cut is not null =>
                $"remittitur to {new MonetaryAmount(cut.Total, award.Award.Currency)} refused",
            SetAsideGround.RefusedRemittitur => "remittitur refused",
            SetAsideGround.NewTrial => "new trial ordered",
            SetAsideGround.SupersedingVerdict => "a later verdict took its place",
            _ => "judgment as a matter of law",
        };
        return $"{how} {DateFormatter.InSentence(timeline[award.Undone!].Event.Date)}";
    }
}
