using CaseTracker.Core;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>Who owes whom what: only what is in a judgment is owed, and one that a court above has undone stands until the case
/// is returned.</summary>
internal sealed class OwedAnswer(SummaryParts parts)
{
    private const int MostOwed = 2;

    private readonly CaseNaming _words = parts.Words;
    private readonly JudgmentForAward _judgment = new(parts.Words);
    private readonly AwardPayments _payments = new(parts.Words);
    private readonly AnswerText _text = new(AnswerQuestion.Owed, parts.Words);

    private CaseState State => _words.State;

    private OrderedMoney Orders => new(_words, _text);

    /// <summary>"Nobody owes anything now"; where an order gave fees or a fine, only damages are not owed.</summary>
    private string Nobody(string when) => Orders.Any ? $"No damages are owed{when}" : $"Nobody owes anything{when}";

    public CaseAnswer Write()
    {
        var made = State.Awards.Where(award => award.Steps.Count > 0).OrderByDescending(award => award.Total.Amount).ToList();
        var standing = made.Where(award => award is { IsFallen: false, Stage: not AwardStage.Settled } && !_judgment.IsOutOfFund(award))
            .ToList();
        var owed = standing
            .Where(award =>
                award.IsOwed && !AwardPayments.IsPaid(award) && Unheld(award) is null && !RecognisedJudgment.IsRecognised(State, award)
            )
            .ToList();
        if (State.Headline == CaseHeadline.NotYetFiled)
            return _text.Say("No money is owed: the case had not yet been filed").End();
        if (owed.Count > 0)
            return Owed(owed, [.. standing.Except(owed).Where(award => !RecognisedJudgment.IsRecognised(State, award))]);
        if (State.Settlements.LastOrDefault(settlement => settlement.EndsTheCase) is { } settled)
            return Settled(settled);
        if (standing.Count == 0)
            return made.Count == 0 ? None() : Fallen(made[0]);
        var award =
            standing.FirstOrDefault(one => Unheld(one) is null && !IsOver(one) && !one.IsDueByOrder)
            ?? standing.FirstOrDefault(one => Unheld(one) is null && !IsOver(one))
            ?? standing[0];
        return Unheld(award) is { } unheld ? OnAppeal(award, unheld)
            : IsOver(award) ? Paid(award)
            : award.IsDueByOrder ? Due(award, standing)
            : NotYet(award, [.. standing.Where(one => one != award)]);
    }

    private UnheldReview? Unheld(AwardState award) => UnheldReview.Of(State, award);

    private static bool IsOver(AwardState award) => award.Stage == AwardStage.Satisfied || AwardPayments.IsPaid(award);

    private CaseAnswer Owed(List<AwardState> owed, List<AwardState> others)
    {
        var pairs = owed.GroupBy(award => (Payors: _words.Side(award.Award.Payors), Payees: _words.Side(award.Award.Payees))).ToList();
        foreach (var (pair, i) in pairs.Take(MostOwed).Select((pair, i) => (pair, i)))
        {
            // A group that the record names in its own words is many: "the other record companies".
            var isOne = pair.First().Award.Payors.Count == 1 && pair.Key.Payors is not ['t', 'h', 'e', ' ', >= 'a' and <= 'z', ..];
            _text
                .Say(i == 0 ? Prose.Capital(pair.Key.Payors) : $"; {pair.Key.Payors}")
                .Say($" {(isOne ? "owes" : "owe")}{(pair.Key.Payees.Length > 0 ? $" {pair.Key.Payees}" : "")}");
            foreach (var (award, place) in pair.Select((award, place) => (award, place)))
                _text
                    .Say(
                        place == 0 ? " "
                        : place == pair.Count() - 1 ? " and "
                        : ", "
                    )
                    .Say(AwardPayments.IsInterestOpen(award) ? "the interest on " : "")
                    .Sum(award.Total)
                    .Say(RecognisedJudgment.In(State, award) is { } foreign ? $" (by the judgment for {foreign.Total}, recognised)" : "")
                    .Hedge(award.IsSumInferred ? " (sum inferred)" : "")
                    .Hedge(award.Award.FurtherSum is null ? "" : $"{award.Further}, which we could not find")
                    .Say(
                        AwardPayments.IsInterestOpen(award) ? $", a sum that was paid{_payments.Last(award)}"
                        : award.Interest.Count > 0 ? " with interest"
                        : ""
                    )
                    .Say(award.Payments.Count > 0 && !AwardPayments.IsInterestOpen(award) ? $", of which {award.Paid} has been paid" : "")
                    .Hedge(_judgment.Inferred(award))
                    .HedgeInBrackets(PossiblePhrase.For(award))
                    .RestsOn(award.Steps[^1].Event, award.Judgment);
        }

        if (pairs.Count > MostOwed)
            _text.Say($"; others owe {Prose.Count(pairs.Skip(MostOwed).Sum(pair => pair.Count()), "more sum")}");
        if (owed.Exists(award => award.ExecutionStayed))
            _text.Say("; enforcement is stayed");
        if (owed.TrueForAll(award => award is { Payments.Count: 0, ExecutionStayed: false } && IsOld(award)))
            _text.Say("; ").Hedge($"we found no record of payment{parts.ByThen}");
        if (State.Appeals.FirstOrDefault(appeal => appeal.IsOpen) is { } open)
            _text
                .Say($"; an appeal to {CaseNaming.Court(open.Docket)} is open")
                .HedgeInBrackets(PossiblePhrase.For(open))
                .RestsOn(open.TakenIn);
        foreach (
            var settled in State.Settlements.Where(settled => settled is { EndsTheCase: false, IsFinal: true, Terms.Parties.Count: > 0 })
        )
            _text
                .Say($"; {_words.Side(settled.Terms!.Parties)} settled {_words.On(settled.ReachedIn)}, ")
                .Hedge("and what that leaves of the debt we did not find")
                .RestsOn(settled.ReachedIn);
        foreach (var award in others.Where(award => Unheld(award) is not null).Take(MostOwed))
            Judged(award, Unheld(award)!, isFirst: false);
        var waiting = others.Count(award => !IsOver(award) && Unheld(award) is null && !award.IsDueByOrder);
        if (waiting > 0)
            _text.Say($"; {Prose.Count(waiting, "other award")} {CaseNaming.IsOrAre(waiting)} not owed");
        Orders.Besides(others);
        return Orders.Unnamed().MayExist(PossibleThingKind.Settlement).End();
    }

    /// <summary>True where there was a year to pay.</summary>
    private bool IsOld(AwardState award) =>
        award.Judgment is { } judgment && _words.Entry(judgment).Bounds.Latest?.AddYears(1) < State.AsOf;

    private CaseAnswer Settled(SettlementState settled)
    {
        var sentence = parts.Settlements.All().ElementAt(State.Settlements.ToList().IndexOf(settled));
        _text.Say(sentence.Text.TrimEnd('.')).RestsOn(settled.ReachedIn, settled.Since);
        if (State.Appeals.FirstOrDefault(appeal => appeal.IsOpen) is { } open)
            _text
                .Say($"; an appeal to {CaseNaming.Court(open.Docket)}")
                .Say(State.IsFromAnother(settled) ? ", from another order, is open" : " is open")
                .RestsOn(open.TakenIn);
        return _text.End();
    }

    private CaseAnswer None()
    {
        if (State.Settlements.LastOrDefault(settlement => settlement.Status != SettlementStatus.Rejected) is { } partial)
            return Settled(partial);
        if (new FinesAnswer(_words, _text) is { Any: true } fines)
            return fines.Write();
        _text.Say(Orders.Any ? "No damages have been awarded" : $"Nobody owes anything: we found no award of money{parts.ByThen}");
        new FinesAnswer(_words, _text).Paid();
        return Orders.Unnamed().MayExist(PossibleThingKind.Award, PossibleThingKind.Settlement).End();
    }

    private CaseAnswer Fallen(AwardState award)
    {
        _text.Say($"{Nobody(" now")}: the award of ").Sum(award.Total).RestsOn(award.Steps[0].Event, award.Undone);
        var on = award.Undone is { } undone ? $" {_words.On(undone)}" : "";
        _text
            .Say(
                award.AwaitsNewTrial ? $" does not stand: the plaintiff refused the cut{on}, so a new trial on {award.Cut} follows"
                : award.Stage == AwardStage.SetAside ? $" was set aside{on}"
                : award.Review is { } review ? $" was {EnumTerm.For(review)} on appeal{on}"
                : $" was overturned with the ruling that made it{on}"
            )
            .HedgeInBrackets(InferredHold.Of(State, award))
            .HedgeInBrackets(PossiblePhrase.For(award));
        return Orders.Unnamed().MayExist(PossibleThingKind.Award, PossibleThingKind.Settlement).End();
    }

    private CaseAnswer OnAppeal(AwardState award, UnheldReview unheld)
    {
        if (ReversedAbove.Last(State) is { } reversed)
            return WithoutLiability(award, unheld, reversed);
        Judged(award, unheld, isFirst: true);
        if (award.ExecutionStayed)
            _text.Say("; enforcement is stayed");
        return Orders.Unnamed().End();
    }

    /// <summary>A judgment stands until the case comes back, whatever the court above has decided.</summary>
    private void Judged(AwardState award, UnheldReview unheld, bool isFirst)
    {
        if (award.Judgment is null)
            _text.Say(isFirst ? $"{Nobody(" yet")}: the award of " : "; the award of ").Sum(award.Total).Say(" is in no judgment; ");
        else
            _text.Say(isFirst ? "A judgment for " : "; a judgment for ").Sum(award.Total).Say(" stands until the case is returned; ");
        _text.Say($"{CaseNaming.Court(unheld.Appeal.Docket)} ");
        if (unheld.Total is { } total)
            _text.Say(total.Amount < award.Total.Amount ? "cut it to " : "changed it to ").Sum(total);
        else
            _text.Say($"{EnumTerm.For(unheld.Outcome)} it");
        var held = CaseNaming.Held(unheld.Appeal).TrimStart(';', ' ');
        _text.Say($" {_words.On(unheld.Appeal.DecidedIn!)}").Say(held.Length > 0 ? "; " : "").Hedge(held);

        _text.RestsOn(award.Judgment, unheld.Appeal.DecidedIn);
    }

    /// <summary>What courts above decided comes before the form in which the judgment below still stands.</summary>
    private CaseAnswer WithoutLiability(AwardState award, UnheldReview unheld, AppealState last)
    {
        var courts = ReversedAbove.By(State);
        var paper = CaseNaming.Held(last).Length > 0 ? StateLabels.Mandate(last).Split(';')[0] : null;
        _text
            .Say("No liability is left: ")
            .Say(
                string.Join(
                    ", ",
                    courts.Select(
                        (court, i) =>
                            $"{CaseNaming.Court(court.Appeal.Docket)} {(i == 0 ? "reversed it " : "")}{On(court.Claims, courts.Count)}"
                            + _words.On(court.Appeal.DecidedIn!)
                    )
                )
            )
            .HedgeInBrackets(paper)
            .Say("; the award of ")
            .Sum(award.Total)
            .Say($" was {unheld.Result}, and a judgment for it stands in form only, until the case is returned")
            .RestsOn(courts.Select(court => court.Appeal.DecidedIn))
            .RestsOn(award.Judgment, unheld.Appeal.DecidedIn);
        return Orders.Unnamed().End();
    }

    /// <summary>"on “Fraud” "; nothing where one court reversed all.</summary>
    private string On(IReadOnlyList<string> claims, int courts) =>
        courts == 1 ? ""
        : claims is [var only] ? $"on {CaseNaming.Quoted(_words.Case.Claims.First(claim => claim.Id == only).Title)} "
        : $"on {Prose.Count(claims.Count, "claim")} ";

    private CaseAnswer Paid(AwardState award)
    {
        if (award.Award.FurtherSum is { } further)
        {
            _text
                .Say("Of the judgment ")
                .Sum(award.Total)
                .Say($" was paid{_payments.Last(award)}; ")
                .Hedge($"what else is due ({further}) and whether it was paid was not found")
                .RestsOn(award.Judgment, award.Payments[^1].Event);
            return Orders.Unnamed().End();
        }

        _text.Say(Orders.Any ? "The judgment for " : "Nothing more is owed: the judgment for ").Sum(award.Total);
        if (award.Stage == AwardStage.Satisfied)
            _text.Say(" has been satisfied").RestsOn(award.Judgment, award.Steps[^1].Event);
        else
            _text.Say($" was paid{_payments.Last(award)}").RestsOn(award.Judgment, award.Payments[^1].Event);
        return Orders.Unnamed().End();
    }

    private CaseAnswer Due(AwardState award, List<AwardState> standing)
    {
        Orders.Due(award);
        Orders.Besides(standing.Where(other => other != award));
        return Orders.Unnamed().MayExist(PossibleThingKind.Award, PossibleThingKind.Settlement).End();
    }

    private CaseAnswer NotYet(AwardState award, List<AwardState> others)
    {
        var (first, last) = (award.Steps[0], award.Steps[^1]);
        var lead = award.Judgment is null ? Nobody(" yet") : "The amount owed is open";
        _text
            .Say($"{lead}: {MoneySentences.Giver(first).ToLowerInvariant()} awarded ")
            .Sum(MoneySentences.Sum(award, first.Total))
            .Say($" {_words.On(first.Event)}")
            .RestsOn(first.Event, last.Event);
        var plaintiffs = award.Award.Payees.Count == 1 ? "the plaintiff" : "the plaintiffs";
        var conditional = award.Remittitur == RemittiturStatus.AcceptanceNotKnown;
        if (last.Total != first.Total)
            _text
                .Say(
                    last.Kind == AwardStepKind.Verdict ? ", a later verdict gave "
                    : last.Kind == AwardStepKind.Ruling ? ", a later ruling gave "
                    : last.Instrument == AdjustmentInstrument.Interest ? ", interest brought it to "
                    : last.Kind == AwardStepKind.SetAsideInPart ? ", of which a part was set aside, leaving "
                    : last.Total < first.Total ? ", the court cut it to "
                    : ", the court raised it to "
                )
                .Sum(MoneySentences.Sum(award, last.Total))
                .Say(
                    $" {_words.On(last.Event)}"
                        + (
                            conditional && last.Kind != AwardStepKind.SetAsideInPart
                                ? $", on condition that {plaintiffs} accept{(award.Award.Payees.Count == 1 ? "s" : "")}"
                                : ""
                        )
                );
        _text
            .Say(", and ")
            .Hedge(
                !conditional ? _judgment.None(award)
                : award.Judgment is not null ? $"no acceptance {_judgment.Found}"
                : JudgmentForAward.IsOpen(award) ? $"no acceptance {_judgment.Found}; {_judgment.None(award)}"
                : "we found no acceptance and no judgment"
            )
            .HedgeInBrackets(PossiblePhrase.For(award));
        var waiting = others.Count(other => !other.IsDueByOrder);
        _text.Say(waiting > 0 ? $"; {Prose.Count(waiting, "other award")} {CaseNaming.IsOrAre(waiting)} not owed either" : "");
        Orders.Besides(others);
        return Orders.Unnamed().MayExist(PossibleThingKind.Settlement).End();
    }
}
