using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Web.Cases.Money;

/// <summary>How far an award has come, in sentences. Only what is in a judgment is called owed.</summary>
public static class AwardLabels
{
    public static string Stage(AwardState award) => Stage(award.Stage, award.Remittitur, award.ExecutionStayed);

    public static string Stage(AwardStage stage, RemittiturStatus remittitur, bool executionStayed) =>
        stage switch
        {
            AwardStage.NotMade => "No award.",
            AwardStage.ByVerdict => "By verdict; no judgment found, so nothing is called owed.",
            AwardStage.ByOrder => "By order; no judgment found, so nothing is called owed.",
            AwardStage.Remitted => $"{Remittitur(remittitur)}; no judgment found, so nothing is called owed.",
            AwardStage.InJudgment =>
                $"In a judgment{Answered(remittitur)}: the sum is owed{(executionStayed ? "; execution is stayed" : "")}.",
            AwardStage.Satisfied => "In a judgment, and satisfied.",
            AwardStage.SetAside => "Set aside by the trial court; it no longer counts.",
            _ => "Undone with the ruling that gave it.",
        };

    /// <summary>A word or two, for lists.</summary>
    public static string Short(AwardState award) =>
        award is { Stage: AwardStage.Remitted, Remittitur: RemittiturStatus.AcceptanceNotKnown }
            ? "after remittitur, acceptance not found"
            : StateLabels.For(award.Stage);

    public static string For(Liability liability) =>
        liability switch
        {
            Liability.NotFound => "Joint or several: not found",
            Liability.Sole => "Sole",
            Liability.JointAndSeveral => "Joint and several",
            _ => liability.ToString(),
        };

    private static string Remittitur(RemittiturStatus status) =>
        status switch
        {
            RemittiturStatus.Accepted => "Cut by remittitur, which was accepted",
            _ => "Cut by remittitur, conditionally: no record that the plaintiff accepted; if refused, a new trial follows",
        };

    private static string Answered(RemittiturStatus status) => status == RemittiturStatus.Accepted ? ", after an accepted remittitur" : "";
}
