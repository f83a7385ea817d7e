using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>How far an award has come: only what is in a judgment that no court above has touched is called owed.</summary>
internal sealed class AwardStanding(CaseNaming words)
{
    private const int MostAlone = 2;

    /// <summary>A sentence that stands by itself, with its full stop.</summary>
    public string Stage(AwardState award)
    {
        if (UnheldReview.Of(words.State, award) is { } unheld)
            return Unheld(unheld);
        return award.Stage switch
        {
            AwardStage.ByVerdict or AwardStage.ByOrder => $"{(Answer(award) is { } answer ? $"{answer}; no" : "No")} judgment for the "
                + $"sum {Found}.",
            AwardStage.Remitted => Remitted(award),
            AwardStage.InJudgment when award.Steps is [var only] && only.Event == award.Judgment => $"The sum is owed{Execution(award)}.",
            AwardStage.InJudgment => $"The sum of {award.Total} is in a "
                + $"judgment{(award.Judgment is { } id ? $" entered {words.On(id)}" : "")} and is owed{Execution(award)}.",
            AwardStage.Satisfied => "The judgment has been satisfied.",
            AwardStage.Settled => "The parties have since settled; nothing further is called owed on it.",
            AwardStage.SetAside =>
                $"The trial court set it aside{(award.Undone is { } by ? $" {words.On(by)}" : "")} ({Fell(award)}); it no longer counts.",
            _ when award.Review is { } review =>
                $"It was {EnumTerm.For(review)} on appeal{(award.Undone is { } undone ? $" {words.On(undone)}" : "")}; "
                    + "nothing is called owed on it.",
            _ => $"The award fell with the ruling that gave it{(award.Undone is { } undoing ? $", {words.On(undoing)}" : "")}.",
        };
    }

    /// <summary>The awards as the things that a headline names: several that stand alike are one.</summary>
    public IEnumerable<string> Things(IReadOnlyList<AwardState> awards) =>
        awards.Count > MostAlone && awards.All(award => award.Stage == awards[0].Stage && IsPlain(award))
            ?
            [
                awards[0].Stage == AwardStage.InJudgment
                    ? $"{Prose.List(awards.Select(award => $"{award.Total}"))} owed in judgment"
                    : $"awards of {Prose.List(awards.Select(award => $"{award.Total}"))} {StateLabels.For(awards[0].Stage)} "
                        + "(no judgment found)",
            ]
            : awards.Select(Thing);

    private bool IsPlain(AwardState award) =>
        award.Stage is AwardStage.InJudgment or AwardStage.ByVerdict or AwardStage.ByOrder && UnheldReview.Of(words.State, award) is null;

    private string Thing(AwardState award)
    {
        if (UnheldReview.Of(words.State, award) is { } unheld)
            return $"an award of {award.Total} that {CaseNaming.Court(unheld.Appeal.Docket)} {EnumTerm.For(unheld.Outcome)}"
                + $"{(unheld.Total is { } to ? $" to {to}" : "")} {words.On(unheld.Appeal.DecidedIn!)} "
                + $"({StateLabels.Mandate(unheld.Appeal)})";
        return award.Stage switch
        {
            AwardStage.ByVerdict => $"a jury’s award of {award.Total} in total (no judgment found)",
            AwardStage.Remitted when award.Remittitur == RemittiturStatus.AcceptanceNotKnown =>
                $"an award conditionally cut to {award.Total} in total "
                    + $"({(award.Judgment is null ? "no judgment found" : "after the judgment")})",
            AwardStage.Remitted => $"an award of {award.Total} after a remittitur that was accepted "
                + $"({(award.Judgment is null ? "no judgment found" : "after the judgment")})",
            AwardStage.ByOrder => $"a court’s award of {award.Total} in total (no judgment found)",
            AwardStage.Satisfied => $"{award.Total} in a judgment that has been satisfied",
            _ => $"{award.Total} owed in judgment",
        };
    }

    /// <summary>The facts under the court above's word, where it has not taken hold.</summary>
    public IEnumerable<FactRef> Facts(AwardState award) =>
        UnheldReview.Of(words.State, award) is { } unheld
            ?
            [
                FactRef.DocketMandate(unheld.Appeal.Docket.Id),
                .. SentenceMaker.Events(unheld.Appeal.DecidedIn),
                .. award.Components.Keys.Select(component => FactRef.AwardComponent(award.Award.Id, component, unheld.Appeal.DecidedIn)),
            ]
            : [];

    private string Found => words.WasChecked ? "was found" : "is on record";

    private string Unheld(UnheldReview unheld)
    {
        var court = Prose.Capital(CaseNaming.Court(unheld.Appeal.Docket));
        var on = words.On(unheld.Appeal.DecidedIn!);
        return unheld.Total is { } total
            ? $"{court} changed it to {total} {on}{AppealSentences.Held(unheld.Appeal)}; the sum before is not called owed."
            : $"{court} {EnumTerm.For(unheld.Outcome)} it {on}{AppealSentences.Held(unheld.Appeal)}; the sum is not called owed.";
    }

    private string Remitted(AwardState award)
    {
        var none = $"no judgment for the sum {Found}";
        return (Answer(award), award.Judgment) switch
        {
            (null, null) => $"No acceptance and no judgment {Found}; if the cut is refused, a new trial follows.",
            (null, { } judgment) =>
                $"The judgment was entered {words.On(judgment)}; no acceptance of the cut {Found}, and if it is refused, "
                    + "a new trial follows.",
            ({ } answer, null) => $"{answer}; {none}.",
            ({ } answer, { } judgment) => $"{answer}; the judgment was entered {words.On(judgment)}, before the cut.",
        };
    }

    private static string? Answer(AwardState award) =>
        award.Remittitur switch
        {
            RemittiturStatus.Accepted => "The remittitur was accepted",
            RemittiturStatus.Refused => "The remittitur was refused",
            _ => null,
        };

    private string Execution(AwardState award)
    {
        var bond = words.State.Bonds.FirstOrDefault(bond => bond.Secures(award.Award.Id));
        var secured =
            bond is null ? ""
            : bond.Surety is { } surety ? $" on a bond of {bond.Amount} (surety: {surety})"
            : $" on a bond of {bond.Amount}";
        return award.ExecutionStayed ? $"; its execution is stayed{secured}"
            : bond is null ? ""
            : $"; it is secured by a bond{secured[" on a bond".Length..]}";
    }

    private static string Fell(AwardState award)
    {
        var cut = award.Steps.LastOrDefault(step => step.Kind == AwardStepKind.Remittitur);
        return award.Fell switch
        {
            SetAsideGround.RefusedRemittitur when cut is not null =>
                $"the plaintiff refused the remittitur to {MoneySentences.Sum(award, cut.Total)}, so a new trial follows",
            SetAsideGround.RefusedRemittitur => "the plaintiff refused the remittitur, so a new trial follows",
            SetAsideGround.NewTrial => "a new trial was ordered",
            SetAsideGround.SupersedingVerdict => "a later verdict took its place",
            _ => "judgment as a matter of law",
        };
    }

    /// <summary>Interest, payments and who owes what, one sentence each.</summary>
    public IEnumerable<(string Text, IEnumerable<FactRef> Facts)> Besides(AwardState award)
    {
        var id = award.Award.Id;
        if (award.Shares.Count > 0)
            yield return (
                "Of it "
                    + Prose.List(award.Shares.Select(share => $"{words.Party(share.Party)} owes {MoneySentences.Sum(award, share.Sum)}"))
                    + ", "
                    + "each alone.",
                [FactRef.Award(id), .. award.Shares.Select(share => FactRef.Party(share.Party))]
            );
        if (award.Interest.Count > 0 && !award.IsFallen && award.Stage is not AwardStage.Settled)
            yield return (Interest(award), [FactRef.AwardInterest(id), .. SentenceMaker.Events(award.Interest.Select(rule => rule.Event))]);
        if (award.Payments.Count > 0)
            yield return (
                $"Of it {award.Paid} has been paid, the last {words.On(award.Payments[^1].Event)}.",
                [FactRef.AwardPaid(id), .. SentenceMaker.Events(award.Payments.Select(payment => payment.Event))]
            );
    }

    private string Interest(AwardState award)
    {
        var rules = award.Interest.Select(rule =>
            $"{StateLabels.For(rule)} from {DateFormatter.Day(rule.From)}"
            + $"{(rule.Until is { } until ? $" to {DateFormatter.Day(until)}" : "")}"
        );
        var day = words.Reading.AsOf;
        var sum = award.InterestBy(day) is { Amount: > 0 } accrued
            ? $"; computed to {DateFormatter.Day(day)}, it comes to {accrued}"
                + (award.Payments.Count > 0 ? ", payments not taken into account" : "")
            : "";
        return $"It bears interest: {Prose.List(rules)}{sum}.";
    }
}
