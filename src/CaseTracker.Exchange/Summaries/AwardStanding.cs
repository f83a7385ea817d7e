using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>How far an award has come: only what is in a judgment counts as owed.</summary>
internal sealed class AwardStanding(CaseNaming words)
{
    private readonly JudgmentForAward _judgment = new(words);
    private readonly AwardPayments _payments = new(words);

    /// <summary>A sentence that stands by itself, with its full stop.</summary>
    public string Stage(AwardState award)
    {
        var stage = Told(award);
        return PossiblePhrase.For(award) is { } hedge ? $"{stage.TrimEnd('.')} ({hedge})." : stage;
    }

    private string Told(AwardState award)
    {
        if (UnheldReview.Of(words.State, award) is { } unheld)
            return Unheld(award, unheld);
        return award.Stage switch
        {
            AwardStage.ByVerdict or AwardStage.ByOrder when _judgment.IsOutOfFund(award) => "It is to be paid out of the settlement"
                + (
                    words.State.Settlements.Any(settlement => settlement.IsFinal && settlement.Since == award.Steps[0].Event)
                        ? ", which the same order approved."
                        : "."
                ),
            AwardStage.ByOrder when award.IsDueByOrder => $"The order makes it payable; {_judgment.None(award)}.",
            AwardStage.ByVerdict or AwardStage.ByOrder => Answer(award) is { } answer
                ? $"{answer}; {_judgment.None(award)}."
                : $"{Prose.Capital(_judgment.None(award))}.",
            AwardStage.Remitted => Remitted(award),
            AwardStage.InJudgment when AwardPayments.IsPaid(award) => $"The sum was paid{_payments.Last(award)}"
                + (award.Award.FurtherSum is { } further ? $"; what else is due ({further}) we could not find." : "."),
            AwardStage.InJudgment when award is { Steps: [var only], Amended: null } && only.Event == award.Judgment =>
                $"The sum {IsOwed(award)}{_judgment.Inferred(award)}{Execution(award)}.",
            AwardStage.InJudgment => $"The sum of {award.Total}{award.Further} is in a "
                + $"judgment{(award.Judgment is { } id ? $" entered {words.On(id)}" : "")}{Amended(award)}{_judgment.Inferred(award)}"
                + $"{ChangedAbove(award)} and {IsOwed(award)}{Execution(award)}.",
            AwardStage.Satisfied => "The judgment has been satisfied.",
            AwardStage.Settled => "The parties have since settled, and the settlement covers it.",
            AwardStage.SetAside when award.Fell == SetAsideGround.RefusedRemittitur => Refused(award),
            AwardStage.SetAside =>
                $"The trial court set it aside{(award.Undone is { } by ? $" {words.On(by)}" : "")} ({Fell(award)}); it no longer counts.",
            _ when award.Review is { } =>
                $"It was {Undone(award)}{PossiblePhrase.InBrackets(InferredHold.Of(words.State, award))}; nothing is owed on it.",
            _ => $"The award was overturned with the ruling that made it{(award.Undone is { } undoing ? $", {words.On(undoing)}" : "")}.",
        };
    }

    /// <summary>"is owed"; what has been paid of it is not.</summary>
    private string IsOwed(AwardState award) =>
        award.Payments.Count == 0 ? "is owed"
        : AwardPayments.IsInterestOpen(award) ? $"was paid{_payments.Last(award)}; the interest on it {_judgment.NotSeenPaid}"
        : $"is owed but for {award.Paid}, paid{(award.Payments.Count > 1 ? $" in {award.Payments.Count} parts, the last" : "")}"
            + _payments.Last(award);

    /// <summary>", as changed on appeal on 20 July 2020," of a sum that a court above set in a judgment that was there before.</summary>
    private string ChangedAbove(AwardState award) =>
        ChangedAboveIn(award) is { } changed ? $", as changed on appeal {words.On(changed)}," : "";

    private string Amended(AwardState award) => award.Amended is { } amended ? $" and amended {words.On(amended)}" : "";

    private string? ChangedAboveIn(AwardState award) =>
        (award.Amended ?? award.Judgment) is { } judgment
        && award.Steps.LastOrDefault(step => step.Kind == AwardStepKind.OnAppeal) is { } changed
        && words.Entry(changed.Event).Position > words.Entry(judgment).Position
            ? changed.Event
            : null;

    /// <summary>The same of several that stand alike; of one alone its stage.</summary>
    public string StageOfEach(IReadOnlyList<AwardState> awards)
    {
        var (first, stage) = (awards[0], Stage(awards[0]));
        if (awards.Count == 1)
            return stage;
        if (UnheldReview.Of(words.State, first) is not null)
            return $"Of each: {stage}";
        return first.Stage switch
        {
            AwardStage.InJudgment => AlikeStage(first)!.Replace("The sum is", "Each sum is", StringComparison.Ordinal),
            AwardStage.ByVerdict or AwardStage.ByOrder => stage
                .Replace("makes it", "makes each", StringComparison.Ordinal)
                .Replace("the sum", "these sums", StringComparison.Ordinal),
            AwardStage.Settled => stage.Replace(" on it", " on them", StringComparison.Ordinal),
            AwardStage.Undone when first.Review is not null => $"All were {Undone(first)}; nothing is owed on them.",
            _ => $"Of each: {char.ToLowerInvariant(stage[0])}{stage[1..]}",
        };
    }

    /// <summary>The stage without the sum, the same for awards that one sentence can tell; null for one that was remitted.</summary>
    public string? AlikeStage(AwardState award) =>
        award.Remittitur == RemittiturStatus.None
            ? Stage(award).Replace($"The sum of {award.Total}{award.Further} is", "The sum is", StringComparison.Ordinal)
            : null;

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

    /// <summary>The events that a sentence on its stage may name.</summary>
    public IEnumerable<FactRef> Events(AwardState award) =>
        SentenceMaker.Events([
            award.Steps[0].Event,
            ChangedAboveIn(award),
            award.Judgment,
            award.Amended,
            award.Undone,
            Accepted(award),
            award.Answered,
            award.NewTrial,
            .. award.Payments.Select(payment => payment.Event),
            .. words.State.Appeals.Where(appeal => appeal.MandateIn == award.Undone).Select(appeal => appeal.DecidedIn),
            .. words.State.Bonds.Where(bond => bond.Secures(award.Award.Id)).Select(bond => bond.PostedIn),
        ]);

    /// <summary>"The remittitur was accepted on 22 October 2018."; null where the sentence on its stage says so, or none was.</summary>
    public string? Acceptance(AwardState award) =>
        award is { Remittitur: RemittiturStatus.Accepted, Stage: not AwardStage.Remitted } && Accepted(award) is { } accepted
            ? $"The remittitur was accepted {words.On(accepted)}."
            : null;

    private string? Accepted(AwardState award) =>
        award.Remittitur == RemittiturStatus.Accepted
            ? words.Acts.Last<RemittiturAccepted>(accepted => accepted.Award == award.Award.Id)
            : null;

    /// <summary>"vacated on appeal on 21 August 2025".</summary>
    private string Undone(AwardState award)
    {
        var outcome = $"{EnumTerm.For(award.Review!.Value)} on appeal";
        return award.Undone is { } undone ? $"{outcome} {words.On(undone)}" : outcome;
    }

    private string Unheld(AwardState award, UnheldReview unheld)
    {
        var court = Prose.Capital(CaseNaming.Court(unheld.Appeal.Docket));
        var on = words.On(unheld.Appeal.DecidedIn!);
        var did = unheld.Total is { } total ? $"changed it to {total}" : $"{EnumTerm.For(unheld.Outcome)} it";
        return $"{court} {did} {on}{CaseNaming.Held(unheld.Appeal)}; {unheld.Until(award)}.";
    }

    private string Remitted(AwardState award)
    {
        var trial = $"a new trial on {award.Cut} follows";
        return (Answer(award), award.Judgment) switch
        {
            (null, null) => JudgmentForAward.IsOpen(award)
                ? $"No acceptance {_judgment.Found}; {_judgment.None(award)}; if the cut is refused, {trial}."
                : $"Neither an acceptance nor a judgment {_judgment.Found}; if the cut is refused, {trial}.",
            (null, { } judgment) =>
                $"The judgment was entered {words.On(judgment)}{_judgment.Inferred(award)}; no acceptance of the cut {_judgment.Found}, "
                    + $"and if it is refused, {trial}.",
            ({ } answer, null) => $"{answer}; {_judgment.None(award)}.",
            ({ } answer, { } judgment) => $"{answer}; the judgment was entered {words.On(judgment)}, before the cut.",
        };
    }

    private string? Answer(AwardState award) =>
        award.Remittitur switch
        {
            RemittiturStatus.Accepted => $"The remittitur was accepted{(Accepted(award) is { } accepted ? $" {words.On(accepted)}" : "")}",
            RemittiturStatus.Refused when award.AwaitsNewTrial => RefusedCut(award),
            _ => null,
        };

    private string Execution(AwardState award)
    {
        var bond = words.State.Bonds.FirstOrDefault(bond => bond.Secures(award.Award.Id));
        var secured =
            bond is null ? ""
            : bond.Surety is { } surety ? $" on a bond of {bond.Amount} (surety: {surety})"
            : $" on a bond of {bond.Amount}";
        return award.ExecutionStayed ? $"; enforcement is stayed{secured}"
            : bond is null ? ""
            : $"; it is secured by a bond{secured[" on a bond".Length..]}";
    }

    /// <summary>The notice is the plaintiff's; that there is a new trial, the court says.</summary>
    private string Refused(AwardState award) => $"{RefusedCut(award)}; the award no longer counts.";

    private string RefusedCut(AwardState award)
    {
        var cut = award.Steps.LastOrDefault(step => step.Kind == AwardStepKind.Remittitur);
        var to = cut is null ? "" : $" to {MoneySentences.Sum(award, cut.Total)}";
        var trial =
            award.NewTrial is not { } anew ? $", so a new trial on {award.Cut} follows"
            : words.Entry(anew).Event.Effects.OfType<NewTrialOrdered>().Any() ? $", and the court ordered a new trial {words.On(anew)}"
            : "";
        return $"{Prose.Capital(words.On(award.Answered ?? award.Undone!))} the plaintiff refused the remittitur{to}{trial}";
    }

    private static string Fell(AwardState award) =>
        award.Fell switch
        {
            SetAsideGround.NewTrial => "a new trial was ordered",
            SetAsideGround.SupersedingVerdict => "a later verdict took its place",
            _ => "judgment as a matter of law",
        };

    /// <summary>Interest, payments and who owes what, one sentence each.</summary>
    public IEnumerable<(string Text, IEnumerable<FactRef> Facts)> Besides(AwardState award)
    {
        var id = award.Award.Id;
        if (award.Shares.Count > 0)
            yield return (
                "Of this, "
                    + Prose.List(award.Shares.Select(share => $"{words.Party(share.Party)} owes {MoneySentences.Sum(award, share.Sum)}"))
                    + (award.Shares.Count > 1 ? ", each separately." : "."),
                [FactRef.Award(id), .. award.Shares.Select(share => FactRef.Party(share.Party))]
            );
        if (award.Interest.Count > 0 && !award.IsFallen && award.Stage is not AwardStage.Settled)
            yield return (Interest(award), [FactRef.AwardInterest(id), .. SentenceMaker.Events(award.Interest.Select(rule => rule.Event))]);
        if (award.Payments.Count > 0 && !award.IsOwed && !AwardPayments.IsPaid(award))
            yield return (
                $"Of this, {award.Paid} has been paid, most recently{_payments.Last(award)}.",
                [FactRef.AwardPaid(id), .. SentenceMaker.Events(award.Payments.Select(payment => payment.Event))]
            );
    }

    private string Interest(AwardState award)
    {
        var rules = award.Interest.Select(rule =>
            $"{StateLabels.For(rule)}{(rule.Inferred ? "," : "")} from {DateFormatter.Day(rule.From)}"
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
