using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>The state of a case in one sentence, computed: where it stands, what is in force, what was awarded, what is
/// pending.</summary>
internal sealed class StatusLine(CourtCase courtCase, CaseTimeline timeline, CaseState state)
{
    private const int MostMotions = 2;

    private readonly AppealPhrases _appeals = new(courtCase, timeline, state);
    private readonly ClaimSides _sides = new(courtCase);
    private readonly ClaimPhrases _claims = new(courtCase, timeline, state);

    public string Write()
    {
        if (state.Headline == CaseHeadline.NotYetFiled)
            return "Not yet filed.";
        var parts = new List<string> { Headline() };
        if (state.Headline == CaseHeadline.Settled && IsClosed())
            parts.Add(
                IsInferred<DocketTerminated>(TrialDockets().Select(docket => docket.Since)) ? "docket closed (inferred)" : "docket closed"
            );
        if (state.Headline == CaseHeadline.Settled && state.Appeals.Any(appeal => appeal.IsOpen))
            parts.Add(
                Above(state.IsFromAnother(state.Settlements.First(one => one.EndsTheCase)) ? "another order on appeal" : "on appeal")
            );
        parts.AddRange(Trials());
        if (NoRulingSince() is { } silence)
            parts.Add(silence);
        if (
            state.Headline
            is CaseHeadline.OnAppeal
                or CaseHeadline.PendingWithAppealOpen
                or CaseHeadline.JudgmentEntered
                or CaseHeadline.JudgmentOnAppeal
        )
            parts.AddRange(Stays());
        parts.AddRange(Settlements());
        if (_claims.Decided() is { } claims)
            parts.Add(claims);
        else
            parts.AddRange(_claims.ForPlaintiff().Concat(_claims.ForDefence()));
        parts.AddRange(_appeals.Decided());
        parts.AddRange(Reviews());
        parts.AddRange(Defaults());
        parts.AddRange(new InjunctionPhrases(timeline, state).All());
        parts.AddRange(new AwardPhrases(courtCase, timeline, state, _sides).All());
        var hasAward = state.Awards.Any(award => award.Stage is not (AwardStage.NotMade or AwardStage.Settled) && !award.IsFallen);
        parts.AddRange(_claims.Liability(remedyAlone: hasAward));
        parts.AddRange(FeeGrants());
        if (Sanctions(hasAward) is { } sanctions)
            parts.Add(sanctions);
        if (
            state.Headline != CaseHeadline.Settled
            && Missing(hasAward, state.Injunctions.Any(injunction => injunction.Issued is not null)) is { } missing
        )
            parts.Add(missing);
        parts.AddRange(PendingMotions());
        parts.AddRange(PossiblePhrase.MayExist(state).Select(pair => pair.Words));
        return $"{PossiblePhrase.OneBracket(string.Join("; ", parts))}.";
    }

    private string Headline()
    {
        var trial = TrialDockets().ToList();
        return state.Headline switch
        {
            CaseHeadline.Settled => Settled(state.Settlements.First(settlement => settlement.EndsTheCase)),
            CaseHeadline.OnAppeal => Prose.Capital(Above("on appeal")),
            CaseHeadline.PendingWithAppealOpen => $"Pending ({Dockets(trial)}{MayBe(trial.Where(Shares))}), {Above("with an appeal open")}",
            CaseHeadline.JudgmentOnAppeal => $"{Judged(trial)}, {Above("on appeal")}",
            CaseHeadline.JudgmentEntered => Judged(trial)
                + (state.Appeals.Any(appeal => appeal.IsOpen) ? $"; a later order {Above("on appeal")}" : ""),
            CaseHeadline.JudgmentReversed => _appeals.Undone("reversed"),
            CaseHeadline.JudgmentVacated => _appeals.Undone("vacated"),
            CaseHeadline.Stayed => Stayed("Stayed", trial.First(docket => docket.Status == DocketStatus.Stayed)),
            _ => $"{Prose.Capital(EnumTerm.For(state.Headline))} ({Dockets(trial)}{AsInferred(trial)}{MayBe(trial.Where(Shares))})",
        };
    }

    /// <summary>"; may already be closed", as some of the dockets may be.</summary>
    private static string MayBe(IEnumerable<DocketState> dockets) => string.Concat(dockets.Select(MayBe).Distinct());

    private static string MayBe(DocketState docket) => PossiblePhrase.For(docket) is { } hedge ? $"; {hedge}" : "";

    private string Judged(List<DocketState> trial) => $"{Judgment(trial)} ({Dockets(trial)}{Inferred(trial)}{MayBe(trial.Where(Shares))})";

    /// <summary>A docket that was closed or reopened by inference alone is not flatly so.</summary>
    private string AsInferred(IEnumerable<DocketState> trial) =>
        state.Headline is CaseHeadline.Terminated or CaseHeadline.Reopened && trial.Where(Shares).All(docket => docket.Inferred)
            ? "; inferred"
            : "";

    private string Dockets(IEnumerable<DocketState> trial) => CaseNames.InSentence(trial.Where(Shares).Select(docket => docket.Docket));

    /// <summary>"on appeal (9th Cir. 21-1)"; "before the Supreme Court (U.S. 24-171)", which has granted certiorari.</summary>
    private string Above(string appealed)
    {
        var open = state.Appeals.Where(appeal => appeal.IsOpen).ToList();
        var hedges = open.Select(PossiblePhrase.For).OfType<string>().Distinct();
        if (!open.TrueForAll(appeal => appeal.ByReview))
        {
            var granted = open.Where(appeal => appeal.ByReview).Select(appeal => $"{appeal.Docket.Tribunal.Review} granted").Distinct();
            return $"{appealed} ({string.Join("; ", [CaseNames.InSentence(open.Select(appeal => appeal.Docket)), .. granted, .. hedges])})";
        }

        // The court is named; its docket adds a number, where one is known.
        var dockets = open.Exists(appeal => appeal.Docket.Number is not null)
            ? new[] { CaseNames.InSentence(open.Select(appeal => appeal.Docket)) }
            : [];
        var bracket = string.Join("; ", [.. dockets, .. hedges]);
        return $"before the {Prose.List(open.Select(appeal => appeal.Docket.Tribunal.ShortName).Distinct())}"
            + (bracket.Length > 0 ? $" ({bracket})" : "");
    }

    private string Settled(SettlementState settlement)
    {
        var sum = Money(settlement);
        var when = timeline[settlement.ReachedIn].Event.InSentence();
        return settlement.Status == SettlementStatus.FinallyApproved
            ? $"Class settlement reached {when}, {sum}, finally approved {timeline[settlement.Since].Event.InSentence()} "
                + $"({settlement.Docket.InSentence()})"
            : $"Settled {when}, {sum}{SettlementPhrase.Notice(timeline[settlement.ReachedIn].Event)} "
                + $"({settlement.Docket.InSentence()})";
    }

    private string Money(SettlementState settlement) =>
        SettlementPhrase.Money(settlement, id => CaseNames.PartyInSentence(courtCase.PartyName(id, state.AsOf)));

    private IEnumerable<DocketState> TrialDockets() => state.Dockets.Where(docket => !docket.Docket.IsReview);

    private bool IsClosed() => TrialDockets().Where(docket => docket.IsUnderWay).All(docket => docket.Status == DocketStatus.Terminated);

    /// <summary>A judgment that nobody has seen is said to be inferred.</summary>
    private string Inferred(IEnumerable<DocketState> trial) =>
        IsInferred<JudgmentEntered>(trial.Where(Headlines.HasJudgment).Select(docket => docket.Judgment)) ? "; judgment inferred" : "";

    /// <summary>True where every such effect of the events is inferred, and there is one.</summary>
    private bool IsInferred<TEffect>(IEnumerable<string?> events)
        where TEffect : Effect
    {
        var effects = events.OfType<string>().SelectMany(id => timeline[id].Event.Effects.OfType<TEffect>()).ToList();
        return effects.Count > 0 && effects.TrueForAll(effect => effect.Inferred);
    }

    private IEnumerable<string> Trials() =>
        TrialDockets()
            .Select(docket => docket.Trial)
            .OfType<TrialState>()
            .Select(trial => $"{TrialPhrase.For(trial, timeline[trial.Began].Event)}, {TrialPhrase.Awaited(trial)}");

    private string? NoRulingSince() => Silence.Since(state) is { } last ? $"no ruling found {DateFormatter.Since(last.Event.Date)}" : null;

    /// <summary>Settlements that do not end the case by themselves, or not yet.</summary>
    private IEnumerable<string> Settlements() =>
        state
            .Settlements.Where(settlement => !settlement.EndsTheCase)
            .Select(settlement =>
                settlement.Status == SettlementStatus.Rejected
                    ? Refused(settlement)
                    : $"{(settlement.Terms is { ClassWide: true } ? "class settlement" : "partial settlement")} reached "
                        + $"{timeline[settlement.ReachedIn].Event.InSentence()} ({Money(settlement)})"
                        + (settlement.Status == SettlementStatus.Reached ? "" : $", {StateLabels.For(settlement.Status)}")
            );

    /// <summary>"class settlement ($550,000,000) refused approval on 4 June 2020".</summary>
    private string Refused(SettlementState settlement) =>
        $"{(settlement.Terms is { ClassWide: true } ? "class settlement" : "settlement")} ({Money(settlement)}) refused approval "
        + timeline[settlement.Since].Event.InSentence();

    /// <summary>A judgment by consent or default says less than one after trial, so it is named.</summary>
    private string Judgment(IEnumerable<DocketState> dockets)
    {
        var kinds = dockets
            .Where(Headlines.HasJudgment)
            .SelectMany(docket =>
                timeline[docket.Judgment!].Event.Effects.OfType<JudgmentEntered>().Where(entered => entered.Docket == docket.Docket.Id)
            )
            .Select(entered => entered.Kind)
            .Distinct()
            .ToList();
        return kinds is [JudgmentKind.Consent or JudgmentKind.Default] ? $"{Prose.Capital(EnumTerm.For(kinds[0]))} judgment entered"
            : ReversedAbove.IsEveryClaim(state) ? "Judgment entered, liability on every claim since reversed on appeal"
            : _sides.Winner(state) is { } winner ? $"Judgment for {winner}"
            : "Judgment entered";
    }

    /// <summary>True for the dockets that the headline speaks of.</summary>
    private bool Shares(DocketState docket) =>
        state.Headline switch
        {
            CaseHeadline.NewTrialOrdered => docket.NewTrial is not null,
            CaseHeadline.Reopened => docket.Status == DocketStatus.Reopened,
            CaseHeadline.JudgmentEntered or CaseHeadline.JudgmentOnAppeal => Headlines.HasJudgment(docket),
            CaseHeadline.Terminated => docket.Status == DocketStatus.Terminated,
            CaseHeadline.PendingWithAppealOpen => docket.Status is DocketStatus.Pending or DocketStatus.Reopened,
            _ => docket.Status == DocketStatus.Pending
                || docket.Status == DocketStatus.Removed && !state.Dockets.Any(one => one.IsUnderWay),
        };

    private IEnumerable<string> Stays() =>
        state.Dockets.Where(docket => docket.Status == DocketStatus.Stayed).Select(docket => Stayed("proceedings stayed", docket));

    private string Stayed(string word, DocketState docket) =>
        $"{word} {DateFormatter.Since(timeline[docket.Since!].Event.Date)} ({docket.Docket.InSentence()}{MayBe(docket)})";

    private IEnumerable<string> Reviews() =>
        state
            .Reviews.Where(review => review.IsOpen)
            .Select(review =>
                $"{review.Docket.Tribunal.Petition} pending ({review.Docket.InSentence()}"
                + $"{(PossiblePhrase.For(review) is { } hedge ? $"; {hedge}" : "")})"
            );

    private IEnumerable<string> Defaults()
    {
        foreach (var docket in state.Dockets.Where(docket => docket.InDefault.Count > 0))
        {
            var all =
                docket.InDefault.Count > 1
                && courtCase
                    .Participations.Where(participation =>
                        participation.Docket == docket.Docket.Id && participation.Role == PartyRole.Defendant
                    )
                    .All(participation => docket.InDefault.Contains(participation.Party));
            var who = all
                ? $"{(docket.InDefault.Count == 2 ? "both" : "all")} defendants"
                : Prose.List(docket.InDefault.Select(id => courtCase.PartyName(id, state.AsOf)));
            yield return $"{who} in default{PossiblePhrase.InBrackets(PossiblePhrase.ForDefault(docket))}";
        }
    }

    /// <summary>"attorneys’ fees granted on 8 August 2017 (sum not found)".</summary>
    private IEnumerable<string> FeeGrants() =>
        state
            .FeeGrants.GroupBy(grant => grant.Event)
            .Select(granted =>
                $"{Prose.List(granted.Select(grant => StateLabels.For(grant.Of).ToLowerInvariant()).Distinct())} granted "
                + $"{timeline[granted.Key].Event.InSentence()} (sum not found)"
            );

    /// <summary>Evidentiary sanctions are about the trial, and told until it has given an award.</summary>
    private string? Sanctions(bool hasAward)
    {
        var kinds = state
            .Sanctions.Select(sanction => sanction.Kind)
            .Distinct()
            .Where(kind => !hasAward || kind != SanctionKind.Evidentiary)
            .Select(kind => EnumTerm.For(kind))
            .ToList();
        return kinds.Count == 0 ? null : $"{Prose.List(kinds)} sanctions imposed";
    }

    private string? Missing(bool hasAward, bool hasInjunction)
    {
        // Behind an award that fell, "no award" would read as if none had been made.
        var none = state.Awards.Any(award => award.Stage != AwardStage.NotMade) ? "no award now stands" : "no award";
        return (hasAward, hasInjunction) switch
        {
            (false, false) => $"{none}, no injunction",
            (false, true) => none,
            (true, false) => "no injunction",
            _ => null,
        };
    }

    private IEnumerable<string> PendingMotions()
    {
        var pending = state
            .Motions.Where(motion => motion.Status == MotionStatus.Pending && motion.Motion.Significance == Significance.Key)
            .Where(motion => state.Reviews.All(review => review.SoughtIn != motion.FiledIn))
            .OrderByDescending(motion => timeline[motion.FiledIn!].Position)
            .ToList();
        var checkedNow = state.AsOf >= courtCase.Coding.LastChecked ? " when last checked" : "";
        foreach (var motion in pending.Take(MostMotions))
            yield return $"{motion.Motion.Title} pending{checkedNow}{PossiblePhrase.InBrackets(PossiblePhrase.For(motion))}";
        if (pending.Count > MostMotions)
            yield return $"{Prose.Count(pending.Count - MostMotions, "more motion")} pending{checkedNow}";
    }
}
