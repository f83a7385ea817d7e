using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>The next date on record, and the rulings that are still to come.</summary>
internal sealed class NextAnswer(SummaryParts parts)
{
    private const int MostOpen = 2;
    private const string ToCome = "Still to come: ";

    /// <summary>What a court above would have to decide.</summary>
    private static readonly PossibleThingKind[] Above = [PossibleThingKind.Appeal, PossibleThingKind.Petition];

    private readonly CaseNaming _words = parts.Words;
    private readonly AnswerText _text = new(AnswerQuestion.Next, parts.Words);

    private bool _saidToCome;

    private CaseState State => _words.State;

    public CaseAnswer Write()
    {
        if (State.Headline == CaseHeadline.NotYetFiled)
            return _text.Say("Nothing yet: the case had not been filed").End();
        var said = Trials();
        if (State.Coming.Count > 0)
        {
            var next = State.Coming[0];
            Begin(said++, next.Told(UpcomingSentences.When(next))).RestsOn(next.Event);
        }

        said += Returns(said);
        if (RemedyDecided.In(State) is { } remedy)
            Begin(said++, $"{ToCome}the judgment with the remedy decided {_words.On(remedy)}").RestsOn(remedy);
        said += AnswersToCuts(said);
        var (isFirst, trials, open) = (said == 0, NewTrials().ToList(), Open().ToList());
        if (trials.Count > 0)
            Named(Begin(said++, ToCome), trials);
        if (open.Count > 0)
            Named(Begin(said++, "Still to be decided: "), open);
        if (isFirst && said > 0)
            NoDate($"we found no date for {(trials.Concat(open).ToList() is [{ IsOne: true }] ? "it" : "them")}");

        foreach (var overtaken in State.Overtaken)
            Begin(said++, overtaken.ToldOvertaken(UpcomingSentences.When(overtaken))).RestsOn(overtaken.Event);
        if (open.Count == 0 && State.Coming.Count == 0 && FirstInstance is { } hedge && said > 0)
            _text.Say("; the case ").Hedge(hedge);
        return said > 0 ? Unanswered(_text).MayExist(Above).End() : NothingKnown();
    }

    /// <summary>The next of the things to come, after those that were said; that it is to come is said once.</summary>
    private AnswerText Begin(int said, string words)
    {
        var isMore = _saidToCome && words.StartsWith(ToCome, StringComparison.Ordinal);
        _saidToCome = words.StartsWith(ToCome, StringComparison.Ordinal);
        return said == 0 ? _text.Say(words)
            : isMore ? _text.Say($"; {words[ToCome.Length..]}")
            : _text.Say($"; {char.ToLowerInvariant(words[0])}{words[1..]}");
    }

    /// <summary>Trials that await a verdict; how many were told.</summary>
    private int Trials()
    {
        var said = 0;
        foreach (var trial in UpcomingSentences.Trials(State))
            Begin(said++, Prose.Capital(TrialPhrase.For(trial, _words.Entry(trial.Began).Event)))
                .Say("; ")
                .Hedge(TrialPhrase.Awaited(trial))
                .RestsOn(trial.Began);
        return said;
    }

    /// <summary>The mandate and the remand after a decision above; how many things were told.</summary>
    private int Returns(int said)
    {
        var returns = parts.Returns.All();
        for (var i = 0; i < returns.Count; i++)
            (i == 0 ? Begin(said, $"{ToCome}{returns[0].Words}") : _text.Say($"; {returns[i].Words}"))
                .HedgeInBrackets(returns[i].Hedge)
                .RestsOn(returns[i].Event);
        return returns.Count;
    }

    /// <summary>What decides the money after a cut that binds only if it is accepted; how many things were told.</summary>
    private int AnswersToCuts(int said)
    {
        var cut = State.Awards.Where(award =>
            award is { Remittitur: RemittiturStatus.AcceptanceNotKnown, Judgment: null } && !award.IsFallen
        );
        if (cut.FirstOrDefault() is not { } award)
            return 0;
        var payees = _words.Side(award.Award.Payees);
        var whose =
            award.Award.Payees.Count == 1 ? $"{payees}’s"
            : payees is "the plaintiffs" or "the defendants" ? $"{payees}’"
            : "their";
        Begin(said, $"{ToCome}{whose} answer to the cut, and a judgment or a new trial after it").RestsOn(award.Steps[^1].Event);
        return 1;
    }

    private CaseAnswer NothingKnown()
    {
        if (State.Headline is not (CaseHeadline.Pending or CaseHeadline.Stayed or CaseHeadline.Reopened or CaseHeadline.NewTrialOrdered))
            return Over();
        _text
            .Say(State.Headline == CaseHeadline.Stayed ? "The case is on hold" : "The case is open")
            .HedgeInBrackets(FirstInstance)
            .RestsOn(State.LastEvent?.Event.Id);
        NoDate("we found no upcoming hearing or deadline");
        return Unanswered(_text).MayExist(Above).End();
    }

    /// <summary>That no date is known, unless one may already have been set.</summary>
    private void NoDate(string words)
    {
        var mayBeSet = PossiblePhrase.MayExist(State, [PossibleThingKind.Date]).ToList();
        _text.Say("; ").Hedge(mayBeSet is [var (may, _), ..] ? may : words).RestsOn(mayBeSet.SelectMany(one => one.Events));
    }

    /// <summary>A motion whose ruling was looked for in vain may still be pending, and is not passed over.</summary>
    private CaseAnswer Over()
    {
        var unanswered = InVain();
        if (unanswered.Count == 0)
            _text.Say("We found nothing still to come: no open appeal, no pending motion, no date").RestsOn(State.LastEvent?.Event.Id);
        else
            Unanswered(_text.Say("We found no open appeal and no date still to come"));
        foreach (var (paper, since) in parts.Returns.NotSeen())
            _text.Say("; ").Hedge($"{paper} was due by now; we found no record of it").RestsOn(since);
        if (TimeToAppeal.MayRunFrom(_words.Reading) is { } decision)
            _text
                .Say("; ")
                .Hedge($"the time to appeal from the latest decision {TimeToAppeal.Words(_words.Reading, decision)}")
                .RestsOn(decision);
        return _text.Say(FirstInstance is null ? "" : "; the case ").Hedge(FirstInstance ?? "").MayExist(Above).End();
    }

    private AnswerText Unanswered(AnswerText text) =>
        InVain() is { Count: > 0 } motions
            ? text.Say("; ").Hedge(Unruled(motions)).RestsOn(motions.Select(motion => motion.FiledIn))
            : text;

    private static string Unruled(List<MotionState> motions) =>
        motions.TrueForAll(motion => motion.DecidedInPart is not null)
            ? $"we found no ruling on the rest of {Prose.Count(motions.Count, "motion")} decided in part"
            : $"we found no ruling on {Prose.Count(motions.Count, "motion")}";

    private List<MotionState> InVain() =>
        [.. State.Motions.Where(motion => motion is { Status: MotionStatus.NoRulingFound, IsOvertaken: false })];

    /// <summary>"may already be closed": where the status of a docket of first instance is not sure.</summary>
    private string? FirstInstance =>
        State.Dockets.Where(docket => !docket.Docket.IsReview).Select(PossiblePhrase.For).FirstOrDefault(hedge => hedge is not null);

    private static AnswerText Named(AnswerText text, List<(string Words, string? Hedge, string Event, bool IsOne)> open)
    {
        var named = open.Take(MostOpen).Select(one => one.Words + PossiblePhrase.InBrackets(one.Hedge)).ToList();
        if (open.Count > MostOpen)
            named.Add($"{Prose.Count(open.Count - MostOpen, "other matter")}");
        return text.Say(Prose.List(named)).RestsOn(open.Take(MostOpen).Select(one => one.Event));
    }

    /// <summary>Trials that were ordered anew and are not on record as held.</summary>
    private IEnumerable<(string Words, string? Hedge, string Event, bool IsOne)> NewTrials()
    {
        var dockets = State
            .Dockets.Where(docket => docket is { NewTrial: not null, Trial: null } && State.Headline == CaseHeadline.NewTrialOrdered)
            .ToList();
        foreach (var docket in dockets)
            yield return ($"a new trial in {CaseNaming.Court(docket.Docket)}", null, docket.NewTrial!, true);
        foreach (var award in State.Awards.Where(award => award.AwaitsNewTrial && dockets.Count == 0))
            yield return ("the new trial that follows the refused remittitur", null, award.Answered!, true);
    }

    /// <summary>What courts have been asked and not answered, the highest first.</summary>
    private IEnumerable<(string Words, string? Hedge, string Event, bool IsOne)> Open()
    {
        foreach (
            var court in State
                .Reviews.Where(review => review.IsOpen)
                .GroupBy(review => (Court: CaseNaming.Court(review.Docket), Paper: review.Docket.Tribunal.Petition))
        )
            yield return Together(
                court.Key.Paper,
                court.Key.Court,
                [.. court.Select(review => (review.By, PossiblePhrase.For(review)))],
                court.Last().SoughtIn
            );
        foreach (
            var court in State
                .Appeals.Where(appeal => appeal.IsOpen)
                .GroupBy(appeal => (Court: CaseNaming.Court(appeal.Docket), appeal.ByReview))
        )
            yield return court.Key.ByReview
                ? ($"the review by {court.Key.Court}", PossiblePhrase.For(court.Last()), court.Last().TakenIn, true)
                : Together(
                    "appeal",
                    court.Key.Court,
                    [.. court.Select(appeal => (appeal.By, PossiblePhrase.For(appeal)))],
                    court.Last().TakenIn
                );

        foreach (
            var settlement in State.Settlements.Where(settled =>
                settled.Terms is { ClassWide: true }
                && (
                    settled.Status == SettlementStatus.PreliminarilyApproved
                    || settled.Status == SettlementStatus.AwaitingApproval && !State.Motions.Any(IsOnSettlement(settled))
                )
            )
        )
            yield return (
                settlement.Status == SettlementStatus.AwaitingApproval
                    ? "the approval of the class settlement"
                    : "the final approval of the class settlement",
                null,
                settlement.Since,
                true
            );
        foreach (
            var motion in State
                .Motions.Where(motion =>
                    motion is { Status: MotionStatus.Pending, FiledIn: not null }
                    && State.Reviews.All(review => review.SoughtIn != motion.FiledIn)
                )
                .OrderBy(motion => motion.Motion.Significance != Significance.Key)
                .ThenByDescending(motion => _words.Entry(motion.FiledIn!).Position)
        )
            yield return (MotionSentences.Named(motion), PossiblePhrase.For(motion), motion.FiledIn!, !MotionSentences.IsPlural(motion));
    }

    /// <summary>A motion that came with the settlement or after it is the one for approval.</summary>
    private Func<MotionState, bool> IsOnSettlement(SettlementState settled) =>
        motion =>
            motion is { Status: MotionStatus.Pending, FiledIn: { } filed }
            && _words.Entry(filed).Position >= _words.Entry(settled.ReachedIn).Position;

    /// <summary>"the appeals of Epic Games, Inc. and Apple Inc. to the Ninth Circuit".</summary>
    private (string, string?, string, bool) Together(
        string paper,
        string court,
        List<(IReadOnlyList<string> Parties, string? Hedge)> by,
        string newest
    )
    {
        var hedge = by.Select(one => one.Hedge).FirstOrDefault(one => one is not null);
        var whose = by.Select(one => _words.Side(one.Parties)).Where(side => side.Length > 0).Distinct().ToList();
        var papers = by.Count == 1 ? paper : Prose.Plural(paper);
        var theirs =
            whose is ["the plaintiffs" or "the defendants"] ? $"{whose[0]}’ {papers}"
            : whose.Count > 0 ? $"the {papers} of {Prose.List(whose)}"
            : $"the {papers}";
        return ($"{theirs} to {court}", hedge, newest, by.Count == 1);
    }
}
