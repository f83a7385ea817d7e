using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Web.Cases.Money;

/// <summary>How far an award has come, in sentences. Only what is in a judgment is called owed.</summary>
public static class AwardLabels
{
    public static string Stage(AwardState award) =>
        award switch
        {
            { Stage: AwardStage.Undone } => $"{Prose.Capital(Short(award))}; it no longer counts.",
            { Stage: AwardStage.InJudgment, Payments.Count: > 0 } =>
                $"{Stage(award.Stage, award.Remittitur, award.ExecutionStayed).TrimEnd('.')}; {award.Paid} of it has been paid.",
            _ => Stage(award.Stage, award.Remittitur, award.ExecutionStayed),
        };

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
            AwardStage.Settled => "Settled; what the parties agreed on takes its place, and nothing is called owed.",
            AwardStage.SetAside => "Set aside by the trial court; it no longer counts.",
            _ => "Undone with the ruling that gave it.",
        };

    /// <summary>A word or two, for lists.</summary>
    public static string Short(AwardState award) =>
        award switch
        {
            { Stage: AwardStage.Remitted, Remittitur: RemittiturStatus.AcceptanceNotKnown } => "after remittitur, acceptance not found",
            { Stage: AwardStage.Undone, Review: { } review } => $"{EnumTerm.For(review)} on appeal",
            _ => StateLabels.For(award.Stage),
        };

    /// <summary>How it ended, with the day, for drawings: "vacated on appeal on 21 August 2025"; null while it counts.</summary>
    public static string? Ended(CaseView view, AwardState award) =>
        award.Undone is { } undone
            ? $"{Short(award)}{(view.Entry(undone) is { } entry ? $" {DateFormatter.InSentence(entry.Event.Date)}" : "")}"
            : null;

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
            _ => "Cut by remittitur, conditionally: no record that it was accepted; if refused, a new trial follows",
        };

    private static string Answered(RemittiturStatus status) => status == RemittiturStatus.Accepted ? ", after an accepted remittitur" : "";
}
