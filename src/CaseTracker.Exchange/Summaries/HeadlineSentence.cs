using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The case in one sentence: where it stands, the money, the injunction.</summary>
internal sealed class HeadlineSentence(
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
            things.Add($"no ruling found {words.Since(last.Event.Id)}");
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
                var still = words.State.Appeals.Any(appeal => appeal.IsOpen) ? $" and {Is} on appeal in {OpenIn(facts)}" : "";
                return (settlements.Headline(settlement) + still, facts);
            case CaseHeadline.OnAppeal:
                return ($"is on appeal in {OpenIn(facts)}", facts);
            case CaseHeadline.JudgmentOnAppeal:
                var after = After(trial, facts);
                return ($"{Judged(trial)}{after}{(after.Length > 0 ? "," : "")} and {Is} on appeal in {OpenIn(facts)}", facts);
            case CaseHeadline.JudgmentReversed or CaseHeadline.JudgmentVacated:
                return ($"{Reached} a judgment {Undone(facts)}", facts);
            case CaseHeadline.Stayed:
                var stayed = trial.First(docket => docket.Status == DocketStatus.Stayed);
                return ($"has been stayed {words.Since(stayed.Since!)}{MayBe(stayed)}", facts);
            case CaseHeadline.Reopened:
                return (
                    "is open again in "
                        + $"{CaseNaming.Court(trial.First(docket => docket.Status == DocketStatus.Reopened).Docket)}{Appealed(facts)}"
                        + MayBe(trial.First(docket => docket.Status == DocketStatus.Reopened)),
                    facts
                );
            case CaseHeadline.NewTrialOrdered:
                var retried = trial.First(docket => docket.NewTrial is not null);
                facts.AddRange(SentenceMaker.Events(retried.NewTrial));
                return ($"awaits a new trial in {CaseNaming.Court(retried.Docket)}, ordered {words.On(retried.NewTrial!)}", facts);
            case CaseHeadline.JudgmentEntered:
                return ($"{Judged(trial)}{After(trial, facts)}", facts);
            case CaseHeadline.Terminated:
                return ($"{Ended(trial, facts)}{Appealed(facts)}", facts);
            default:
                facts.AddRange(maker.Checked);
                if (trial.Find(docket => docket.Status == DocketStatus.Pending) is not { } pending)
                    return (Removed(facts), facts);
                var court = CaseNaming.Court(pending.Docket);
                return (
                    $"{(words.WasChecked ? "was" : "is")} pending in "
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

    private string OpenIn(List<FactRef> facts)
    {
        var open = words.State.Appeals.Where(appeal => appeal.IsOpen).ToList();
        facts.AddRange(open.SelectMany(appeal => SentenceMaker.Events(appeal.TakenIn).Append(FactRef.DocketStatus(appeal.Docket.Id))));
        return Prose.List(open.Select(appeal => CaseNaming.Court(appeal.Docket)).Distinct())
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
        if (words.State.Appeals.LastOrDefault(appeal => appeals.IsStanding(appeal) && AppealSentences.Changes(appeal)) is not { } appeal)
            return $"that was {word} on appeal";
        return Said(appeal, "that", facts, word);
    }

    private string Ended(List<DocketState> trial, List<FactRef> facts)
    {
        var results = words
            .State.Claims.Where(claim => claim.Asserted)
            .SelectMany(claim => claim.Results)
            .Select(result => (result.Outcome, result.Ground, result.Event))
            .Distinct()
            .ToList();
        facts.AddRange(words.State.Claims.Where(claim => claim.Asserted).Select(claim => FactRef.Claim(claim.Claim.Id)));
        if (results is [var (outcome, ground, decided)] && decided is not null && ClaimLabels.IsDismissal(outcome))
            return $"was dismissed{(StateLabels.For(ground) is { } why ? $" {why}" : "")} {words.On(decided)}{MayBe(trial[^1])}";
        return $"ended{(trial.Select(docket => docket.Since).OfType<string>().LastOrDefault() is { } since ? $" {words.On(since)}" : "")}"
            + MayBe(trial[^1]);
    }

    /// <summary>Where the docket of the court that it went to is not recorded.</summary>
    private string Removed(List<FactRef> facts)
    {
        var removed = words.State.Dockets.Last(docket => docket.Status == DocketStatus.Removed);
        facts.AddRange([FactRef.DocketStatus(removed.Docket.Id), .. SentenceMaker.Events(removed.Since)]);
        return $"was removed from {CaseNaming.Court(removed.Docket)} to a federal court {words.On(removed.Since!)}";
    }

    /// <summary>What the court above said last.</summary>
    private string Appealed(List<FactRef> facts)
    {
        if (words.State.Appeals.LastOrDefault(appeal => appeal.DecidedIn is not null && appeal.Outcomes.Count > 0) is not { } appeal)
            return "";
        facts.Add(FactRef.DocketStatus(appeal.Docket.Id));
        var did = Prose.List(appeal.Outcomes.Select(StateLabels.For).Distinct());
        if (words.State.Headline != CaseHeadline.Reopened)
            return $", a ruling {Said(appeal, "that", facts, did)}";
        facts.AddRange(SentenceMaker.Events(appeal.DecidedIn));
        return $" after {CaseNaming.Court(appeal.Docket)} {did} the ruling below {words.On(appeal.DecidedIn!)}";
    }

    private string Liability(List<FactRef> facts)
    {
        var found = words
            .State.Claims.Where(claim => claim.Results.Any(result => result.Outcome == ClaimOutcome.LiabilityFoundDamagesOpen))
            .ToList();
        if (found.Count == 0 || found.Exists(claim => words.HasMoneyFor(claim.Claim)))
            return "";
        facts.AddRange(
            found.SelectMany(claim =>
                SentenceMaker.Events(claim.Results.Select(result => result.Event)).Append(FactRef.Claim(claim.Claim.Id))
            )
        );
        var liable = found.ConvertAll(claim => claim.Results.First(result => result.Outcome == ClaimOutcome.LiabilityFoundDamagesOpen));
        var open = found.Zip(liable, (claim, result) => _sides.Remedy(claim.Claim, result)).Distinct().ToList();
        var inPart = liable.TrueForAll(result => result.InPart) ? " in part" : "";
        return $", where liability has been found{inPart} on {_sides.Count(found.Select(claim => claim.Claim))} "
            + $"({(open is [var only] ? only : "remedy open")})";
    }

    private string Injunction(InjunctionState injunction, bool dated) =>
        InjunctionSentences.Kind(injunction.Injunction)
        + (dated ? $" {words.Issued(injunction.Issued!)}" : "")
        + injunction.Status switch
        {
            _ when UnheldReview.Of(words.State, injunction) is { } unheld =>
                $" that {CaseNaming.Court(unheld.Appeal.Docket)} {EnumTerm.For(unheld.Outcome)} {words.On(unheld.Appeal.DecidedIn!)} "
                    + $"({StateLabels.Mandate(unheld.Appeal)})",
            InjunctionStatus.InForce when InjunctionSentences.InPart(injunction) is { Length: > 0 } part => $" in force in part{part}",
            InjunctionStatus.InForce when injunction.SoFarAsFound => " apparently in force (no further stay found)",
            InjunctionStatus.Stayed => $" that is stayed{PossiblePhrase.InBrackets(PossiblePhrase.For(injunction))}",
            InjunctionStatus.StayedOrInForce => " that may still be stayed",
            _ => $" {UnheldReview.Status(words.State, injunction)}",
        };
}
