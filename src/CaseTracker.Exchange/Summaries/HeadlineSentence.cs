using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The case in one sentence: where it stands, the money, the injunction.</summary>
internal sealed partial class HeadlineSentence(
    CaseNaming words,
    SentenceMaker maker,
    StatusSentences standing,
    AppealSentences appeals,
    SettlementSentences settlements,
    MotionSentences motions
)
{
    private readonly AwardStanding _awards = new(words);
    private readonly AwardThings _things = new(words);
    private readonly JudgmentForAward _judgment = new(words);
    private readonly ReopenedRemedy _reopened = new(words, appeals);
    private readonly ClaimSides _sides = new(words.Case);

    public SummarySentence Write()
    {
        if (words.State.Headline == CaseHeadline.NotYetFiled)
            return standing.Proceedings().First();
        var (status, facts) = Status();
        var things = new List<string>();
        var awards = words
            .State.Awards.Where(award => award.Steps.Count > 0 && award.Undone is null)
            .OrderByDescending(award => award.Total.Amount)
            .ToList();
        things.AddRange(_things.All(awards));
        foreach (var award in awards)
        {
            facts.AddRange([
                FactRef.AwardTotal(award.Award.Id, award.Steps[^1].Event),
                .. SentenceMaker.Events(award.Steps[^1].Event),
                .. _awards.Facts(award),
                .. award.Award.Payors.Select(id => FactRef.Party(id)),
            ]);
        }

        foreach (
            var settlement in words.State.Settlements.Where(settlement =>
                !settlement.EndsTheCase && settlement.Status != SettlementStatus.Rejected
            )
        )
        {
            things.Add(settlements.Thing(settlement));
            facts.AddRange([
                FactRef.DocketSettlement(settlement.Docket.Id),
                .. SentenceMaker.Events(settlement.ReachedIn, settlement.Since, settlement.PaidIn),
            ]);
        }

        var injunctions = words.State.Injunctions.Where(InjunctionSentences.IsLive).ToList();
        foreach (var injunction in injunctions)
        {
            things.Add(Prose.A(Injunction(injunction, injunctions.Count > 1)));
            facts.AddRange([
                FactRef.InjunctionStatus(injunction.Injunction.Id),
                .. SentenceMaker.Events(injunction.Issued, UnheldReview.Of(words.State, injunction)?.Appeal.DecidedIn),
            ]);
        }

        if (_reopened.Find() is { } reopened)
        {
            things.Add($"{reopened.What} open again");
            facts.AddRange(reopened.Facts);
        }

        if (motions.Newest() is { } motion)
        {
            things.Add($"{motion.Text} undecided{motion.Hedge}");
            facts.Add(FactRef.Motion(motion.Id));
        }

        if (Silence.Since(words.State) is { } last)
        {
            things.Add($"no ruling on record {words.Since(last.Event.Id)}");
            facts.Add(FactRef.Event(last.Event.Id));
        }

        var day = words.Reading.IsPast ? $"As of {DateFormatter.Day(words.Reading.AsOf)}, " : "";
        var with = things.Count > 0 ? $", with {Prose.List(things)}" : "";
        return maker.Say(CaseNaming.Ended($"{day}{words.Name} {status}{with}"), [.. facts, maker.Case]);
    }

    private (string Text, List<FactRef> Facts) Status()
    {
        var trial = words.State.Dockets.Where(docket => docket.IsUnderWay).ToList();
        var facts = trial.Select(docket => FactRef.DocketStatus(docket.Docket.Id)).ToList();
        facts.AddRange(SentenceMaker.Events(trial.SelectMany(docket => new[] { docket.Since, docket.Judgment })));
        switch (words.State.Headline)
        {
            case CaseHeadline.Settled:
                var settlement = words.State.Settlements.First(state => state.EndsTheCase);
                facts.AddRange([
                    FactRef.DocketSettlement(settlement.Docket.Id),
                    .. SentenceMaker.Events(settlement.ReachedIn, settlement.Since, settlement.PaidIn),
                ]);
                var still = words.State.Appeals.Any(appeal => appeal.IsOpen) ? $" and {Is} {OpenIn(facts)}" : "";
                return (settlements.Headline(settlement) + still, facts);
            case CaseHeadline.OnAppeal:
                return ($"{Is} {OpenIn(facts)}", facts);
            case CaseHeadline.PendingWithAppealOpen:
                var below = trial.First(docket => docket.Status is DocketStatus.Pending or DocketStatus.Reopened);
                return (
                    $"{Is} pending in {CaseNaming.Court(below.Docket)}{Liability(facts)}{MayBe(below)}, with an appeal open "
                        + OpenIn(facts, "in "),
                    facts
                );
            case CaseHeadline.JudgmentOnAppeal:
                var after = After(trial, facts);
                return ($"{Judged(trial)}{after}{(after.Length > 0 ? "," : "")} and {Is} {OpenIn(facts)}", facts);
            case CaseHeadline.JudgmentReversed or CaseHeadline.JudgmentVacated:
                return ($"{Reached} a judgment {Undone(facts)}", facts);
            case CaseHeadline.Stayed:
                var stayed = trial.First(docket => docket.Status == DocketStatus.Stayed);
                return ($"{Has} been stayed {words.Since(stayed.Since!)}{MayBe(stayed)}", facts);
            case CaseHeadline.Reopened:
                return (
                    $"{Is} open again in "
                        + $"{CaseNaming.Court(trial.First(docket => docket.Status == DocketStatus.Reopened).Docket)}{Appealed(facts)}"
                        + MayBe(trial.First(docket => docket.Status == DocketStatus.Reopened)),
                    facts
                );
            case CaseHeadline.NewTrialOrdered:
                var retried = trial.First(docket => docket.NewTrial is not null);
                facts.AddRange(SentenceMaker.Events(retried.NewTrial));
                return (
                    $"{(words.Reading.IsPast ? "awaited" : "awaits")} a new trial in {CaseNaming.Court(retried.Docket)}, "
                        + $"ordered {standing.ByCourtAbove(retried)}{words.On(retried.NewTrial!)}",
                    facts
                );
            case CaseHeadline.JudgmentEntered:
                var open = words.State.Appeals.Any(appeal => appeal.IsOpen) ? $"; a later order {Is} {OpenIn(facts)}" : "";
                var above = After(trial, facts);
                return ($"{Judged(trial)}{(above.Length > 0 ? above : WithoutLiability(facts))}{open}", facts);
            case CaseHeadline.Terminated:
                return (Ended(trial, facts), facts);
            default:
                facts.AddRange(maker.Checked);
                if (trial.Find(docket => docket.Status == DocketStatus.Pending) is not { } pending)
                    return (Removed(facts), facts);
                var court = CaseNaming.Court(pending.Docket);
                return (
                    $"{(words.WasChecked ? "was" : Is)} pending in "
                        + $"{court}{Liability(facts)}"
                        + $"{(words.WasChecked ? $" when last checked, on {DateFormatter.Day(words.Case.Coding.LastChecked)}" : "")}"
                        + MayBe(pending),
                    facts
                );
        }
    }

    private static string MayBe(DocketState docket) => PossiblePhrase.For(docket) is { } hedge ? $" (and {hedge})" : "";

    private string Judged(List<DocketState> trial)
    {
        var judged = trial.First(docket => docket.Judgment is not null);
        return $"{Reached} {Prose.A(standing.JudgmentOf(judged))}{standing.Winner(judged)} {words.On(judged.Judgment!)}"
            + _judgment.Inferred(judged.Judgment!)
            + MayBe(judged);
    }

    private string Reached => words.Reading.IsPast ? "had reached" : "reached";

    private string Is => words.Reading.IsPast ? "was" : "is";

    private string Was => words.Reading.IsPast ? "had been" : "was";

    private string Has => words.Reading.IsPast ? "had" : "has";

    private string OpenIn(List<FactRef> facts, string appealed = "on appeal in ")
    {
        var open = words.State.Appeals.Where(appeal => appeal.IsOpen).ToList();
        facts.AddRange(open.SelectMany(appeal => SentenceMaker.Events(appeal.TakenIn).Append(FactRef.DocketStatus(appeal.Docket.Id))));
        return (open.TrueForAll(appeal => appeal.ByReview) ? "before " : appealed)
            + Prose.List(open.Select(appeal => CaseNaming.Court(appeal.Docket)).Distinct())
            + PossiblePhrase.InBrackets(open.Select(PossiblePhrase.For).FirstOrDefault(hedge => hedge is not null));
    }

    /// <summary>What a court above said of the judgment since; of other rulings it says nothing.</summary>
    private string After(List<DocketState> trial, List<FactRef> facts)
    {
        var judgments = trial.Select(docket => docket.Judgment).OfType<string>().ToHashSet();
        if (words.State.Appeals.LastOrDefault(appeal => appeals.IsStanding(appeal) && Reviewed(appeal, judgments)) is not { } appeal)
            return "";
        return $", {Said(appeal, "which", facts)}";
    }

    /// <summary>Where the last judgment is on fees, say, the one on the claims may be gone.</summary>
    private string WithoutLiability(List<FactRef> facts)
    {
        if (ReversedAbove.Last(words.State) is not { } reversed)
            return "";
        facts.AddRange(SentenceMaker.Events(reversed.DecidedIn));
        return $", liability on every claim since reversed by {CaseNaming.Court(reversed.Docket)} {words.On(reversed.DecidedIn!)}";
    }

    /// <summary>"which the Ninth Circuit affirmed on 2 May 2021"; of a decision on a decision also that one: "which the Fourth Circuit
    /// affirmed on 20 February 2024, a decision that the Supreme Court reversed on 25 March 2026".</summary>
    /// <param name="that">How the sentence goes on from the ruling that is reviewed: "which", "that".</param>
    /// <param name="word">What the last court did, where the headline has a word for it.</param>
    private string Said(AppealState appeal, string that, List<FactRef> facts, string? word = null)
    {
        facts.AddRange([.. SentenceMaker.Events(appeal.DecidedIn), FactRef.DocketMandate(appeal.Docket.Id)]);
        var below = Below(appeal) is { } decided ? $"{Said(decided, that, facts)}, a decision " : "";
        var (court, on) = (CaseNaming.Court(appeal.Docket), words.On(appeal.DecidedIn!));
        var did = word ?? AppealSentences.InShort([.. words.State.Appeals.Where(other => other.DecidedIn == appeal.DecidedIn)]);
        var isReviewed = words.State.Appeals.Any(above => above.DecidedIn is not null && Below(above) == appeal);
        var held = !isReviewed && CaseNaming.Held(appeal).Length > 0 ? $" ({StateLabels.Mandate(appeal)})" : "";
        var back = appeal.Remanded && !isReviewed ? ", sending the case back" : "";
        return did == "dismissed"
            ? $"{below}from which an appeal to {court} was dismissed {on}{held}"
            : $"{below}{(below.Length > 0 ? "that" : that)} {court} {did} {on}{held}{back}";
    }

    /// <summary>The decision that a decision is on; null where it is on a ruling of the first instance.</summary>
    private AppealState? Below(AppealState appeal) =>
        words.State.Appeals.LastOrDefault(below =>
            below.DecidedIn is { } decided
            && appeal.Docket.Links.Any(link => link.To == below.Docket.Id && link.By != DocketLinkKind.CrossAppeal)
            && words.Entry(decided).Position < words.Entry(appeal.DecidedIn!).Position
        );

    /// <summary>True where the decision is on one of the judgments, or on a decision that was; where sources do not say what was appealed
    /// from, where it came after them.</summary>
    private bool Reviewed(AppealState appeal, HashSet<string> judgments)
    {
        var rulings = appeal.From.Concat(appeal.Outcomes.Select(reviewed => reviewed.Ruling)).ToList();
        if (rulings.Count == 0)
            return judgments.All(judgment => words.Entry(judgment).Position < words.Entry(appeal.DecidedIn!).Position);
        return rulings.Exists(judgments.Contains)
            || words.State.Appeals.Any(below =>
                below.DecidedIn is { } decided && decided != appeal.DecidedIn && rulings.Contains(decided) && Reviewed(below, judgments)
            );
    }

    private string Undone(List<FactRef> facts)
    {
        var word = words.State.Headline == CaseHeadline.JudgmentReversed ? "reversed" : "vacated";
        if (
            (
                ReversedAbove.Judgment(words.State)
                ?? words.State.Appeals.LastOrDefault(appeal => appeals.IsStanding(appeal) && AppealSentences.Changes(appeal))
            )
            is not { } appeal
        )
            return $"that was {word} on appeal";
        return Said(appeal, "that", facts, word);
    }
}
