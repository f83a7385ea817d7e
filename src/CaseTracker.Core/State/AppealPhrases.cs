using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>The decisions of courts above as the status line tells them.</summary>
internal sealed class AppealPhrases(CourtCase courtCase, CaseTimeline timeline, CaseState state)
{
    private const int MostParts = 3;

    private readonly ClaimSides _sides = new(courtCase);

    /// <summary>Decided appeals as long as they matter: until they are known to have taken hold, or while what they changed was not decided
    /// anew, and no other phrase says it.</summary>
    public IEnumerable<string> Decided() =>
        state
            .Appeals.Where(appeal => appeal.DecidedIn is not null && Matters(appeal))
            .Select(appeal => (Appeal: appeal, Outcome: Outcome(appeal)))
            .Where(pair => pair.Outcome.Length > 0)
            .Select(pair =>
                $"appeal decided {DateFormatter.InSentence(timeline[pair.Appeal.DecidedIn!].Event.Date)} "
                + $"({pair.Appeal.Docket.InSentence()}): "
                + Bracketed(pair.Outcome, pair.Appeal.AwaitsMandate ? StateLabels.Mandate(pair.Appeal) : null)
            );

    /// <summary>One bracket, where the text ends in one already.</summary>
    private static string Bracketed(string text, string? more) =>
        more is null ? text
        : text.EndsWith(')') ? $"{text[..^1]}; {more})"
        : $"{text} ({more})";

    /// <summary>Who reversed or vacated the judgment, and when: "Reversed by the Ninth Circuit on 20 February 2021 and remanded (9th Cir.
    /// 20-1)".</summary>
    public string Undone(string word)
    {
        if (Undoing() is not { } appeal)
            return $"Judgment {word}";
        return $"{Prose.Capital(word)} by the {appeal.Docket.Tribunal.ShortName} "
            + $"{timeline[appeal.DecidedIn!].Event.InSentence()}{(appeal.Remanded ? " and remanded" : "")} "
            + $"({appeal.Docket.InSentence()})";
    }

    /// <summary>The decision that undid the judgment; where none is known to have, the last that changed something.</summary>
    private AppealState? Undoing() =>
        ReversedAbove.Judgment(state)
        ?? state.Appeals.LastOrDefault(appeal => appeal.DecidedIn is { } id && IsStanding(id) && Changes(appeal));

    private bool Matters(AppealState appeal)
    {
        if (!IsStanding(appeal.DecidedIn!) || OnRemand.IsDecidedAnew(state, timeline, appeal))
            return false;
        var below = state.Dockets.FirstOrDefault(docket => appeal.Docket.Links.Any(link => link.To == docket.Docket.Id));
        if (appeal.AwaitsMandate)
            return below?.Status == DocketStatus.Stayed || HasLastWord(appeal, below) || Changes(appeal);
        return Changes(appeal) && !IsToldByHeadline(appeal) && NothingSince(appeal) && !OnRemand.IsTriedAnew(state, timeline, appeal);
    }

    private bool IsStanding(string decision) => state.Undone.All(undone => undone.Ruling != decision);

    private static bool Changes(AppealState appeal) =>
        appeal.Outcomes.Any(reviewed => Changes(reviewed.Outcome)) || appeal.Parts.Any(part => Changes(part.Outcome));

    private static bool Changes(ReviewOutcome outcome) => outcome is not (ReviewOutcome.Affirmed or ReviewOutcome.Dismissed);

    private bool IsToldByHeadline(AppealState appeal) =>
        state.Headline is CaseHeadline.JudgmentReversed or CaseHeadline.JudgmentVacated && Own(appeal).Count == 0 && appeal == Undoing();

    /// <summary>True when the court below had ended the case before the appeal was decided, and nothing moved since.</summary>
    private bool HasLastWord(AppealState appeal, DocketState? docket) =>
        docket is { Status: DocketStatus.Terminated or DocketStatus.JudgmentEntered, Since: { } since } && IsBefore(since, appeal);

    /// <summary>True while no court of first instance has entered a judgment, ended or reopened its docket since the decision.</summary>
    private bool NothingSince(AppealState appeal) =>
        state
            .Dockets.Where(docket => !docket.Docket.IsReview)
            .All(docket =>
                (docket.Judgment is not { } judgment || IsBefore(judgment, appeal))
                && (docket.Since is not { } since || IsBefore(since, appeal))
            );

    private bool IsBefore(string happened, AppealState appeal) => timeline[happened].Position < timeline[appeal.DecidedIn!].Position;

    /// <summary>"vacated and remanded (Contract affirmed, Fraud vacated)"; of a decision on a decision, what was reversed: "the decision of
    /// the Ninth Circuit reversed". Where the parts are all that is recorded, they say it alone; empty where other phrases say
    /// it.</summary>
    private string Outcome(AppealState appeal)
    {
        var own = Own(appeal);
        var parts =
            appeal.Parts.Count > MostParts
                ? Counted(own)
                : own.Select(part => Told(Name(part) + AsTo(part), PartPhrase.Outcome(part, courtCase), part.Claim is not null)).ToList();
        if (appeal.Outcomes.Any(AffirmsContempt))
            parts.Insert(0, "contempt affirmed");
        var rulings = appeal.Outcomes.Select(reviewed => Reviewed(appeal, reviewed)).Distinct().ToList();
        var isSaidByPart = appeal.Parts.Count > 0 && (rulings.Count != 1 || appeal.Outcomes[0].InPart);
        if (isSaidByPart && parts.Count > 0)
            return string.Join(", ", parts) + (appeal.Remanded ? ", remanded" : "");
        if (parts.Count == 0 && isSaidByPart && appeal.HasTakenHold)
            return "";
        var whole = Prose.List([
            .. isSaidByPart && rulings.Count != 1 ? PartPhrase.Outcomes(appeal.Parts) : rulings,
            .. appeal.Remanded ? ["remanded"] : Array.Empty<string>(),
        ]);
        return parts.Count == 0 ? whole : $"{whole} ({string.Join(", ", parts)})";
    }

    /// <summary>What was affirmed in part is told by what fell, and a finding of contempt that was left would be told nowhere.</summary>
    private bool AffirmsContempt(RulingReviewed reviewed) =>
        reviewed is { Outcome: ReviewOutcome.Affirmed, InPart: true }
        && timeline[reviewed.Ruling].Event.Effects.OfType<SanctionImposed>().Any(sanction => sanction.Kind == SanctionKind.Contempt);

    /// <summary>The parts that no other phrase tells. Where the decision has taken hold and changed some, the judgment that stands tells of
    /// a claim that was affirmed for everybody, if it says who won.</summary>
    private List<PartReviewed> Own(AppealState appeal)
    {
        var own = appeal.Parts.Where(part => !IsSpent(appeal, part) && !IsToldByWhatItIsOf(appeal, part)).ToList();
        return
            appeal.HasTakenHold
            && state.Headline is CaseHeadline.JudgmentEntered or CaseHeadline.JudgmentOnAppeal
            && _sides.Winner(state) is not null
            && own.Exists(part => Changes(part.Outcome))
            ? own.FindAll(part => Changes(part.Outcome) || part.Against.Count > 0)
            : own;
    }

    /// <summary>" as to Beta Ltd.", of a part that concerns some of the parties.</summary>
    private string AsTo(PartReviewed part) =>
        part.Against.Count == 0
            ? ""
            : $" as to {Prose.List(part.Against.Select(id => CaseNames.PartyInSentence(courtCase.PartyName(id, state.AsOf))))}";

    /// <summary>True where a later decision, above or below, is about the same.</summary>
    private bool IsSpent(AppealState appeal, PartReviewed part) =>
        state.Appeals.Any(other =>
            other.DecidedIn is { } decided
            && IsStanding(decided)
            && !IsBefore(decided, appeal)
            && decided != appeal.DecidedIn
            && other.Parts.Any(later => later.Covers(part))
        )
        || state.Claims.Any(claim =>
            claim.Claim.Id == part.Claim
            && claim.Results.Count > 0
            && claim.Results.All(result => result.Event is { } decided && decided != appeal.DecidedIn && !IsBefore(decided, appeal))
        );

    /// <summary>True once the decision has taken hold where the phrase of the award or the injunction says what became of it.</summary>
    private bool IsToldByWhatItIsOf(AppealState appeal, PartReviewed part) =>
        appeal.HasTakenHold
        && part.Claim is null
        && (
            part.Outcome == ReviewOutcome.Affirmed
            || state.Awards.Any(award =>
                award.Award.Id == part.Award
                && (
                    part.Outcome == ReviewOutcome.Reinstated
                        ? !award.IsFallen && state.Headline is (CaseHeadline.JudgmentReversed or CaseHeadline.JudgmentVacated)
                        : AwardPhrases.Tells(award, appeal.DecidedIn!)
                )
            )
            || state.Injunctions.Any(injunction =>
                injunction.Injunction.Id == part.Injunction
                && (
                    part.Clause is { } clause
                        ? injunction.StatusOf(clause) is ClauseStatus.Reversed or ClauseStatus.Vacated
                        : injunction is { Status: InjunctionStatus.Undone, Review: not null }
                )
            )
        );

    /// <summary>"Damages vacated"; what is reversed is the ruling on a claim, "reversed on Fraud".</summary>
    private static string Told(string what, string outcome, bool isClaim) => isClaim ? $"{outcome} on {what}" : $"{what} {outcome}";

    /// <summary>The words of a clause are for its own page.</summary>
    private string Name(PartReviewed part) =>
        part.Clause is null ? PartPhrase.Name(part, courtCase) : $"a clause of {PartPhrase.Name(part with { Clause = null }, courtCase)}";

    /// <summary>"Fraud affirmed", "4 awards vacated": many parts are counted, by what they are and what became of them.</summary>
    private List<string> Counted(IEnumerable<PartReviewed> parts) =>
        [
            .. parts
                .GroupBy(part =>
                    (
                        Kind: part.Claim is not null ? "claim"
                        : part.Award is not null ? "award"
                        : "injunction",
                        part.Outcome
                    )
                )
                .Select(group =>
                {
                    var records = group.DistinctBy(part => (part.Claim, part.Award, part.Injunction)).ToList();
                    var many = records.Sum(part => courtCase.Claims.FirstOrDefault(claim => claim.Id == part.Claim)?.Counts ?? 1);
                    var what =
                        many > 1
                            ? Prose.Count(many, group.Key.Kind)
                            : PartPhrase.Name(records[0] with { Component = null, Clause = null }, courtCase);
                    return Told(what, EnumTerm.For(group.Key.Outcome), group.Key.Kind == "claim");
                }),
        ];

    private string Reviewed(AppealState appeal, RulingReviewed reviewed)
    {
        var words = StateLabels.For(reviewed, appeal.Outcomes.Count == 1 ? appeal.Parts : []);
        return
            timeline[reviewed.Ruling].Event.Effects.OfType<AppealDecided>().FirstOrDefault() is { } decision
            && decision.Docket != appeal.Docket.Id
            && courtCase.Dockets.FirstOrDefault(docket => docket.Id == decision.Docket) is { } docket
            ? $"the decision of the {docket.Tribunal.ShortName} {words}"
            : words;
    }
}
