using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The courts above: appeals that are open, what was decided, of which part, and whether it has taken hold.</summary>
internal sealed class AppealSentences(CaseNaming words, SentenceMaker maker)
{
    private const int MostRulings = 2;

    /// <param name="brief">True where appeals are told without their parties.</param>
    public IEnumerable<SummarySentence> Open(bool brief) =>
        words.State.Appeals.Where(appeal => appeal.IsOpen).Select(appeal => Open(appeal, brief));

    /// <summary>Appeals that are over, those that one decision decided together.</summary>
    public IEnumerable<SummarySentence> Decided(bool brief) =>
        words
            .State.Appeals.Where(appeal => !appeal.IsOpen)
            .GroupBy(appeal => appeal.DecidedIn is null ? appeal.Docket.Id : Text([appeal], brief: true))
            .Select(group => group.First().DecidedIn is null ? Ended([.. group], brief) : Said([.. group], brief));

    /// <summary>The newest decision that matters; none where there is none.</summary>
    public IEnumerable<SummarySentence> Newest(bool brief) =>
        Weighty(brief).OrderByDescending(sentence => sentence.Facts.Where(IsEvent).Max(fact => words.Entry(fact.Id).Position)).Take(1);

    private static bool IsEvent(FactRef fact) => fact.Kind == FactKind.Event;

    /// <summary>Of those that stand, what came after the last judgment, or changed something where there is none.</summary>
    public IEnumerable<SummarySentence> Weighty(bool brief)
    {
        var said = words.State.Appeals.Where(IsWeighty).Select(appeal => appeal.Docket.Id).ToHashSet();
        return Decided(brief).Where(sentence => sentence.Facts.Any(fact => fact.Kind == FactKind.DocketMandate && said.Contains(fact.Id)));
    }

    /// <summary>Petitions for review; one that was granted and is still to be decided is told as an appeal.</summary>
    public IEnumerable<SummarySentence> Reviews() =>
        words
            .State.Reviews.Where(review => !words.State.Appeals.Any(appeal => appeal.IsOpen && appeal.Docket.Id == review.Docket.Id))
            .Select(review =>
                maker.Say(
                    review.Outcome switch
                    {
                        null => $"{Prose.Capital(Prose.A(review.Docket.Tribunal.Petition))} asks "
                            + $"{CaseNaming.Court(review.Docket)} to "
                            + $"review the case; no ruling on it {(words.WasChecked ? "was found" : "is on record")}.",
                        CertiorariOutcome.Denied =>
                            $"{Prose.Capital(CaseNaming.Court(review.Docket))} declined to review the case {words.On(review.DecidedIn!)}.",
                        CertiorariOutcome.Granted =>
                            $"{Prose.Capital(CaseNaming.Court(review.Docket))} agreed to review the case {words.On(review.DecidedIn!)}.",
                        _ => $"{Prose.Capital(CaseNaming.Court(review.Docket))} granted review, vacated the "
                            + $"judgment below and sent the case back {words.On(review.DecidedIn!)}.",
                    },
                    [FactRef.DocketStatus(review.Docket.Id), .. SentenceMaker.Events(review.SoughtIn, review.DecidedIn)]
                )
            );

    /// <summary>True for the word of a court above that no later court undid.</summary>
    public bool IsStanding(AppealState appeal) =>
        appeal.DecidedIn is { } decided && words.State.Undone.All(undone => undone.Ruling != decided);

    /// <summary>True where it left something else than it found.</summary>
    public static bool Changes(AppealState appeal) =>
        appeal
            .Outcomes.Select(reviewed => reviewed.Outcome)
            .Concat(appeal.Parts.Select(part => part.Outcome))
            .Any(outcome => outcome is not (ReviewOutcome.Affirmed or ReviewOutcome.Dismissed));

    /// <summary>What was decided in a word or two: "affirmed in part and vacated in part".</summary>
    /// <param name="appeals">Those that one event decided.</param>
    public static string InShort(IReadOnlyList<AppealState> appeals)
    {
        var parts = appeals.SelectMany(appeal => appeal.Parts).Select(part => EnumTerm.For(part.Outcome)).Distinct().ToList();
        var outcomes = appeals.SelectMany(appeal => appeal.Outcomes).ToList();
        return parts.Count switch
        {
            0 => outcomes.Count == 0 ? "decided" : Prose.List(outcomes.Select(StateLabels.For).Distinct()),
            1 => outcomes.Any(reviewed => reviewed.InPart || EnumTerm.For(reviewed.Outcome) != parts[0]) ? $"{parts[0]} in part" : parts[0],
            _ => Prose.List(parts.Select(part => $"{part} in part")),
        };
    }

    /// <summary>"; its mandate was not found"; empty where the decision has taken hold, or not come.</summary>
    public static string Held(AppealState appeal) =>
        appeal.AwaitsMandate
            ? StateLabels.Mandate(appeal) is var paper && paper.EndsWith(" not found", StringComparison.Ordinal)
                ? $"; its {paper[..^" not found".Length]} was not found"
                : $"; its {paper[..^" stayed".Length]} is stayed"
            : "";

    private bool IsWeighty(AppealState appeal) =>
        IsStanding(appeal)
        && (
            words.State.Dockets.Select(docket => docket.Judgment).OfType<string>().ToList() is { Count: > 0 } judgments
                ? judgments.TrueForAll(judgment => words.Entry(judgment).Position < words.Entry(appeal.DecidedIn!).Position)
                : Changes(appeal)
        );

    private SummarySentence Open(AppealState appeal, bool brief)
    {
        var court = brief ? CaseNaming.Court(appeal.Docket) : CaseNaming.InCourt(appeal.Docket);
        var checkedOn = brief
            ? "when last checked"
            : $"when the record was last checked, on {DateFormatter.Day(words.Case.Coding.LastChecked)}";
        var open =
            appeal.Reopened is { } reopened ? $"the appeal has been open again since {words.Day(reopened)}"
            : words.WasChecked ? $"no ruling on it had been found {checkedOn}"
            : "no ruling on it is on record";
        var taken =
            appeal.ByReview ? $"{Prose.Capital(court)} agreed to review the case {words.On(appeal.TakenIn)}"
            : brief || appeal.By.Count == 0 ? $"An appeal to {court} was taken {words.On(appeal.TakenIn)}"
            : $"{words.Parties(appeal.By)} appealed to {court} {words.On(appeal.TakenIn)}";
        var text = $"{taken}; {open}.";
        if (brief && appeal is { Reopened: null, ByReview: false } && char.IsAsciiDigit(words.Day(appeal.TakenIn)[0]))
            text = words.WasChecked
                ? $"When last checked, it had been on appeal in {court} since {words.Day(appeal.TakenIn)}."
                : $"It has been on appeal in {court} since {words.Day(appeal.TakenIn)}.";
        return maker.Say(
            text,
            [FactRef.DocketStatus(appeal.Docket.Id), .. SentenceMaker.Events(appeal.TakenIn, appeal.Reopened), .. maker.Checked]
        );
    }

    private SummarySentence Ended(List<AppealState> appeals, bool brief) =>
        maker.Say(
            $"The appeal to {(brief ? CaseNaming.Court(appeals[0].Docket) : CaseNaming.InCourt(appeals[0].Docket))} "
                + "ended without a decision.",
            FactRef.DocketStatus(appeals[0].Docket.Id)
        );

    private SummarySentence Said(List<AppealState> appeals, bool brief) =>
        maker.Say(
            Text(appeals, brief),
            [
                .. appeals.Select(appeal => FactRef.DocketMandate(appeal.Docket.Id)),
                .. SentenceMaker.Events(appeals.SelectMany(appeal => new[] { appeal.DecidedIn, appeal.MandateIn })),
                .. SentenceMaker.Events(Named(appeals[0]).Select(reviewed => reviewed.Ruling)),
                .. appeals[0].Parts.SelectMany(part => Facts(appeals[0], part)),
            ]
        );

    private string Text(List<AppealState> appeals, bool brief)
    {
        var appeal = appeals[0];
        var court =
            brief ? CaseNaming.Court(appeal.Docket)
            : appeals.Count == 1 || appeals.Exists(other => other.Docket.Number is null) ? CaseNaming.InCourt(appeal.Docket)
            : $"{CaseNaming.Court(appeal.Docket)} (Nos. {Prose.List(appeals.Select(other => other.Docket.Number!))})";
        var remanded = appeal.Remanded ? " and sent the case back" : "";
        return $"{Prose.Capital(court)} {Did(appeal, brief)}{remanded} {words.On(appeal.DecidedIn!)}{Held(appeal)}{Undone(appeal)}.";
    }

    /// <summary>"decided the appeal (“Contract”: affirmed; the award “Damages”: vacated)"; where no part is named, each ruling.</summary>
    private string Did(AppealState appeal, bool brief)
    {
        var rulings = Named(appeal)
            .Select(reviewed => $"{Verb(reviewed)} {Ruling(reviewed.Ruling)}{(reviewed.InPart ? " in part" : "")}")
            .ToList();
        var whole =
            rulings.Count > 0 ? Prose.List(rulings)
            : appeal.Parts.Count > 0 ? "decided the appeal"
            : appeal.Outcomes.Count > 0 ? $"{Prose.List(appeal.Outcomes.Select(StateLabels.For).Distinct())} the rulings below"
            : "decided the appeal";
        if (appeal.Parts.Count == 0)
            return whole;
        var parts = appeal
            .Parts.GroupBy(part =>
                brief && part is { To: null, Component: null, Clause: null }
                    ? (Kind(part), $"{part.Outcome} {string.Join(',', part.Against)}")
                    : (Part(part), "")
            )
            .Select(group =>
                $"{(group.Count() == 1 ? Part(group.First()) : Prose.Count(group.Count(), Kind(group.First())) + Against(group.First()))}: "
                + PartPhrase.Outcome(group.First(), words.Case)
            );
        return $"{whole} ({string.Join("; ", parts)})";
    }

    private static IEnumerable<RulingReviewed> Named(AppealState appeal) => appeal.Outcomes.Count <= MostRulings ? appeal.Outcomes : [];

    private static string Kind(PartReviewed part) =>
        part.Award is not null ? "award"
        : part.Claim is not null ? "claim"
        : "injunction";

    private string Part(PartReviewed part)
    {
        var award = words.Case.Awards.FirstOrDefault(award => award.Id == part.Award);
        var said =
            award is null ? $"“{PartPhrase.Name(part, words.Case)}”"
            : part.Component is { } component ? $"{StateLabels.For(component).ToLowerInvariant()} of the award “{award.Title}”"
            : $"the award “{award.Title}”";
        return said + Against(part);
    }

    private string Against(PartReviewed part) => part.Against.Count == 0 ? "" : $" as to {words.Parties(part.Against)}";

    private static string Verb(RulingReviewed reviewed) => EnumTerm.For(reviewed.Outcome);

    /// <summary>"the order of 14 August 2017"; of a decision on a decision, whose it was.</summary>
    private string Ruling(string id)
    {
        var ruling = words.Entry(id).Event;
        var above = ruling.Effects.OfType<AppealDecided>().FirstOrDefault();
        if (above is not null && words.Case.Dockets.FirstOrDefault(docket => docket.Id == above.Docket) is { } docket)
            return $"the decision of {CaseNaming.Court(docket)} of {words.Day(id)}";
        var when = char.IsAsciiDigit(words.Day(id)[0]) ? $"of {words.Day(id)}" : $"given {words.On(id)}";
        return ruling.IsDecision ? $"the {StateLabels.For(ruling.Kind)} {when}" : $"what was decided {words.On(id)}";
    }

    private string Undone(AppealState appeal) =>
        words.State.Undone.FirstOrDefault(undone => undone.Ruling == appeal.DecidedIn) is { } undone
            ? $"; that decision was itself {EnumTerm.For(undone.Outcome)} later"
            : "";

    private static IEnumerable<FactRef> Facts(AppealState appeal, PartReviewed part) =>
        part switch
        {
            { Award: { } award, Component: { } component } => [FactRef.AwardComponent(award, component, appeal.DecidedIn)],
            { Award: { } award } => [FactRef.Award(award)],
            { Claim: { } claim } => [FactRef.ClaimOutcome(claim)],
            { Injunction: { } injunction } => [FactRef.InjunctionStatus(injunction)],
            _ => [],
        };
}
