using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;

namespace CaseTracker.Web.Cases.Money;

/// <summary>How far an award has come, in sentences. Only what is in a judgment counts as owed.</summary>
public static class AwardLabels
{
    public static string Stage(CaseView view, AwardState award)
    {
        if (UnheldReview.Of(view.State, award) is { } unheld)
            return Prose.Capital($"{(award.IsOwed ? "in a judgment, " : "")}{UnheldLabels.Full(view, unheld)}; {unheld.Until(award)}.");
        return award.Stage switch
        {
            AwardStage.NotMade => "No award.",
            AwardStage.ByVerdict => "By verdict; nothing is owed yet: no judgment was found.",
            AwardStage.ByOrder when IsOutOfFund(view, award) => "By order; to be paid out of the settlement.",
            AwardStage.ByOrder => "By order; nothing is owed yet: no judgment was found.",
            AwardStage.Remitted when award.Judgment is not null =>
                $"{Remittitur(award)}; the judgment was entered before the cut, so the sum after it does not count as owed.",
            AwardStage.Remitted => $"{Remittitur(award)}; nothing is owed yet: no judgment was found.",
            AwardStage.InJudgment when award is { Award.FurtherSum: { } further, Payments.Count: > 0 } =>
                $"In a judgment{Answered(award)}; the sum on record was paid{Inferred(view, award)}; what else is due ({further}) "
                    + "was not found.",
            AwardStage.InJudgment when AwardBrief.IsPaid(award) => $"In a judgment{Answered(award)}; paid{Inferred(view, award)}.",
            AwardStage.InJudgment => $"In a judgment{Answered(award)}: the sum is owed{Execution(award)}{Paid(view, award)}.",
            AwardStage.Satisfied => "In a judgment, and satisfied.",
            AwardStage.Settled => "Settled; what the parties agreed on takes its place.",
            AwardStage.SetAside when award.Fell == SetAsideGround.RefusedRemittitur =>
                $"Set aside: the plaintiff refused the cut, so a new trial on {award.Cut} follows; it no longer counts.",
            AwardStage.SetAside => "Set aside by the trial court; it no longer counts.",
            _ when award.Review is { } review =>
                $"{Prose.Capital(EnumTerm.For(review))} on appeal{PossiblePhrase.InBrackets(InferredHold.Of(view.State, award))}; "
                    + "it no longer counts.",
            _ => "Undone; it no longer counts.",
        };
    }

    /// <summary>Whether it is in a judgment, for a badge: a cut that came after the judgment is in none.</summary>
    public static string Judgment(CaseView view, AwardState award) =>
        UnheldReview.Of(view.State, award) is not null || AwardBrief.IsPaid(award) ? AwardBrief.Of(view.State, award)
        : award.IsOwed ? "in a judgment"
        : IsOutOfFund(view, award) ? "out of the settlement"
        : award.Judgment is not null ? "cut after the judgment"
        : "no judgment found";

    /// <summary>What a list says after the sum: " after a conditional remittitur"; nothing of what is owed.</summary>
    public static string AfterTheSum(AwardState award) =>
        award.IsOwed ? ""
        : award is { Stage: AwardStage.Remitted, Remittitur: RemittiturStatus.AcceptanceNotKnown } ? " offered by a conditional remittitur"
        : $" {StateLabels.For(award.Stage)}";

    /// <summary>The event since which the sum stands as it does: the last that set it, or the judgment that came after.</summary>
    public static string Since(CaseView view, AwardState award) =>
        award is { IsOwed: true, Judgment: { } judgment }
        && view.Entry(judgment) is { } entered
        && view.Entry(award.Steps[^1].Event) is { } last
        && entered.Position > last.Position
            ? judgment
            : award.Steps[^1].Event;

    /// <summary>", as inferred from later events"; empty where a record says that it was paid.</summary>
    /// <summary>True where no paper shows the judgment that the sum is in.</summary>
    public static bool IsJudgmentInferred(CaseView view, AwardState award) =>
        award.Judgment is { } judgment
        && view.Entry(judgment)?.Event.Effects.OfType<JudgmentEntered>().All(entered => entered.Inferred) == true;

    public static string Inferred(CaseView view, AwardState award, params IEnumerable<AwardPayment> payments) =>
        (payments.Any() ? payments : award.Payments).Any(payment =>
            view.Entry(payment.Event)?.Event.Effects.OfType<PaymentMade>().Any(effect => effect.Award == award.Award.Id && effect.Inferred)
            == true
        )
            ? ", as inferred from later events"
            : "";

    /// <summary>Who pays: parties, or a fund.</summary>
    public static string Payors(CaseView view, Award award) =>
        award.FromFund is null ? Prose.List(award.Payors.Select(view.PartyName)) : FundAward.Payor;

    private static bool IsOutOfFund(CaseView view, AwardState award) => FundAward.Is(view.State, view.Reading.History.Timeline, award);

    /// <summary>How it ended, with the day, for drawings: "vacated on appeal on 21 August 2025"; null while it counts.</summary>
    public static string? Ended(CaseView view, AwardState award) =>
        award.Undone is { } undone
            ? (AwardStory.RefusalThatEnded(award) ?? AwardBrief.Of(award))
                + (view.Entry(undone) is { } entry ? $" {entry.Event.InSentence()}" : "")
            : null;

    public static string For(Liability liability) =>
        liability switch
        {
            Liability.NotFound => "Joint or several: not found",
            Liability.Sole => "Sole",
            Liability.JointAndSeveral => "Joint and several",
            _ => liability.ToString(),
        };

    private static string Remittitur(AwardState award) =>
        award.Remittitur switch
        {
            RemittiturStatus.Accepted => "Cut by remittitur, which was accepted",
            _ => $"Cut by remittitur, conditionally: no record that it was accepted; if refused, a new trial on {award.Cut} follows",
        };

    private static string Paid(CaseView view, AwardState award) =>
        award.Payments.Count > 0 ? $"; {award.Paid} of it has been paid{Inferred(view, award)}" : "";

    private static string Execution(AwardState award) => award.ExecutionStayed ? "; enforcement is stayed" : "";

    private static string Answered(AwardState award) =>
        (award.Remittitur == RemittiturStatus.Accepted ? ", after an accepted remittitur" : "")
        + (award.Steps.Any(step => step.Kind == AwardStepKind.OnAppeal) ? ", as changed on appeal" : "");
}
