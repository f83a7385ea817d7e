using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The courts above: appeals that are open, what was decided, of which part, and whether it has taken hold.</summary>
internal sealed class AppealSentences(CaseNaming words, SentenceMaker maker, ReviewSentences reviews)
{
    private const int MostRulings = 2;

    /// <summary>Who took which appeal that is open; an appeal and a cross-appeal to one court are one sentence.</summary>
    /// <param name="brief">True where dockets are told without their numbers.</param>
    /// <param name="room">What a short account has room for.</param>
    public IEnumerable<SummarySentence> Open(bool brief, SummaryRoom room) =>
        words
            .State.Appeals.Where(appeal => appeal.IsOpen)
            .GroupBy(appeal =>
                appeal is { Reopened: null, ByReview: false, By.Count: > 0 } ? appeal.Docket.Court ?? appeal.Docket.Id : appeal.Docket.Id
            )
            .Select(group => Open([.. group], brief, room));

    /// <summary>Appeals that are over, those that one decision decided together.</summary>
    public IEnumerable<SummarySentence> Decided(bool brief, SummaryRoom room = SummaryRoom.Names) =>
        words
            .State.Appeals.Where(appeal => !appeal.IsOpen)
            .GroupBy(appeal =>
                appeal.DecidedIn is { } decided ? $"{decided} {appeal.Docket.Court}" : $"{Ended(appeal, brief)} {appeal.OutcomeNotFound}"
            )
            .Select(group => group.First().DecidedIn is null ? Ended([.. group], brief) : Said([.. group], brief, room));

    /// <summary>The newest decision that matters; none where there is none.</summary>
    public IEnumerable<SummarySentence> Newest(bool brief, SummaryRoom room) =>
        Weighty(brief, room)
            .OrderByDescending(sentence => sentence.Facts.Where(IsEvent).Max(fact => words.Entry(fact.Id).Position))
            .Take(1);

    /// <summary>The same, only where the last word of a court above changed what the court below had decided.</summary>
    public IEnumerable<SummarySentence> NewestChange(bool brief, SummaryRoom room) =>
        words.State.Appeals.Where(IsStanding).MaxBy(appeal => words.Entry(appeal.DecidedIn!).Position) is { } last && Changes(last)
            ? Newest(brief, room)
            : [];

    private static bool IsEvent(FactRef fact) => fact.Kind == FactKind.Event;

    /// <summary>Of those that stand, what came after the last judgment, or changed something where there is none.</summary>
    public IEnumerable<SummarySentence> Weighty(bool brief, SummaryRoom room)
    {
        var said = words.State.Appeals.Where(IsWeighty).Select(appeal => appeal.Docket.Id).ToHashSet();
        return Decided(brief, room)
            .Where(sentence => sentence.Facts.Any(fact => fact.Kind == FactKind.DocketMandate && said.Contains(fact.Id)));
    }

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
        var outcomes = appeals.SelectMany(appeal => appeal.Outcomes).ToList();
        // That a part stands again follows from what was done to the ruling that had taken it away.
        var parts = appeals
            .SelectMany(appeal => appeal.Parts)
            .Select(part => part.Outcome)
            .Where(outcome => outcome != ReviewOutcome.Reinstated || outcomes.Count == 0)
            .Distinct()
            .ToList();
        return parts.Count switch
        {
            0 when outcomes.Count == 0 => "decided",
            0 when outcomes.DistinctBy(reviewed => reviewed.Outcome).Count() > 1 => Prose.List(
                outcomes.Select(reviewed => $"{EnumTerm.For(reviewed.Outcome)} in part").Distinct()
            ),
            0 => Prose.List(outcomes.Select(StateLabels.For).Distinct()),
            1 => EnumTerm.For(parts[0]) + (outcomes.Any(reviewed => IsInPart(reviewed, parts[0])) ? " in part" : ""),
            _ => Prose.List(parts.Select(outcome => $"{EnumTerm.For(outcome)} in part")),
        };
    }

    private bool IsWeighty(AppealState appeal) =>
        IsStanding(appeal)
        && (
            words.State.Dockets.Select(docket => docket.Judgment).OfType<string>().ToList() is { Count: > 0 } judgments
                ? judgments.TrueForAll(judgment => words.Entry(judgment).Position < words.Entry(appeal.DecidedIn!).Position)
                : Changes(appeal)
        );

    private SummarySentence Open(List<AppealState> appeals, bool brief, SummaryRoom room)
    {
        var appeal = appeals[0];
        var them =
            appeal.ByReview ? ""
            : appeals.Count == 1 ? " on the appeal"
            : " on the appeals";
        var open =
            appeal.Reopened is { } reopened ? $"the appeal has been open again {words.Since(reopened)}"
            : !words.WasChecked ? $"no ruling{them} is on record"
            : brief ? $"no ruling{them} was found"
            : $"no ruling{them} had been found when the record was last checked, "
                + $"on {DateFormatter.Day(words.Case.Coding.LastChecked)}";
        open += PossiblePhrase.InBrackets(appeals.Select(PossiblePhrase.For).FirstOrDefault(hedge => hedge is not null));
        var taken = appeals.Select((one, i) => Taken(one, i == 0, brief, room));
        return maker.Say(
            $"{Prose.Capital(string.Join("; ", taken))}; {open}.",
            [
                .. appeals.Select(one => FactRef.DocketStatus(one.Docket.Id)),
                .. SentenceMaker.Events(appeals.SelectMany(one => new[] { one.TakenIn, one.Reopened })),
                .. appeals.SelectMany(one => one.By).Select(id => FactRef.Party(id)),
                .. maker.Checked,
            ]
        );
    }

    /// <summary>"Google LLC appealed to the D.C. Circuit on 16 January 2026"; a second appeal to it goes without the court.</summary>
    private string Taken(AppealState appeal, bool first, bool brief, SummaryRoom room)
    {
        var (court, on) = (brief ? CaseNaming.Court(appeal.Docket) : CaseNaming.InCourt(appeal.Docket), words.On(appeal.TakenIn));
        if (appeal.ByReview)
            return reviews.Granted(appeal, court) ?? $"{court} agreed to review the case {on}";
        if (appeal.By.Count == 0)
            return $"an appeal to {court} was taken {on}";
        var number = !brief && !first && appeal.Docket.Number is { } known ? $" ({CaseNames.LabelledNumber(known)})" : "";
        var crossed = appeal.Docket.Links.Any(link => link.By == DocketLinkKind.CrossAppeal) ? "cross-appealed" : "appealed";
        return room == SummaryRoom.Outcomes && !first
            ? $"{words.SideOrOne(appeal.By)} {crossed}"
            : $"{By(appeal, room)} {(first ? $"appealed to {court}" : $"{crossed}{number}")} {on}";
    }

    private string By(AppealState appeal, SummaryRoom room) => room >= SummaryRoom.Sides ? words.Side(appeal.By) : words.Several(appeal.By);

    /// <summary>Appeals without numbers to one court are one sentence.</summary>
    private static string Ended(AppealState appeal, bool brief) =>
        brief || appeal.Docket.Number is null ? CaseNaming.Court(appeal.Docket) : appeal.Docket.Id;

    private SummarySentence Ended(List<AppealState> appeals, bool brief)
    {
        var court = brief ? CaseNaming.Court(appeals[0].Docket) : CaseNaming.InCourt(appeals[0].Docket);
        var dockets = words.State.Dockets.Where(docket => appeals.Exists(appeal => appeal.Docket.Id == docket.Docket.Id)).ToList();
        var crossed = appeals.TrueForAll(appeal => appeal.Docket.Links.Any(link => link.By == DocketLinkKind.CrossAppeal)) ? "cross-" : "";
        var by = appeals.SelectMany(appeal => appeal.By).Distinct().ToList();
        var those = $"{crossed}appeal{(appeals.Count == 1 ? "" : "s")}{(by.Count > 0 ? $" of {words.Several(by)}" : "")} to {court}";
        return maker.Say(
            appeals[0].OutcomeNotFound
                ? $"What became of the {those} was not found."
                : $"The {those} ended without a decision{(dockets.TrueForAll(docket => docket.Inferred) ? " (inferred)" : "")}.",
            [
                .. appeals.Select(appeal => FactRef.DocketStatus(appeal.Docket.Id)),
                .. SentenceMaker.Events(dockets.Select(docket => docket.Since)),
            ]
        );
    }

    private SummarySentence Said(List<AppealState> appeals, bool brief, SummaryRoom room) =>
        maker.Say(
            Text(appeals, brief, room),
            [
                .. appeals.Select(appeal => FactRef.DocketMandate(appeal.Docket.Id)),
                .. SentenceMaker.Events(appeals.SelectMany(appeal => new[] { appeal.DecidedIn, appeal.MandateIn })),
                .. SentenceMaker.Events(Named(appeals).Select(reviewed => reviewed.Ruling)),
                .. appeals.SelectMany(appeal => appeal.Parts.SelectMany(part => Facts(appeal, part))),
                .. SentenceMaker.Events(appeals.SelectMany(appeal => appeal.Parts.Select(Issued))),
            ]
        );

    private string Text(List<AppealState> appeals, bool brief, SummaryRoom room)
    {
        var appeal = appeals[0];
        var court =
            brief ? CaseNaming.Court(appeal.Docket)
            : appeals.Count == 1 || appeals.Exists(other => other.Docket.Number is null) ? CaseNaming.InCourt(appeal.Docket)
            : $"{CaseNaming.Court(appeal.Docket)} ({CaseNames.LabelledNumbers(appeals.Select(other => other.Docket.Number!))})";
        var remanded = appeals.Exists(other => other.Remanded) ? " and sent the case back" : "";
        var held = appeals.Select(CaseNaming.Held).FirstOrDefault(held => held.Length > 0, "");
        var did = (room == SummaryRoom.Outcomes ? InOutcomes(appeals) : null) ?? Did(appeals, brief);
        return $"{Prose.Capital(court)} {did}{remanded} {words.On(appeal.DecidedIn!)}{held}{Undone(appeal)}.";
    }

    /// <summary>"decided the appeal (“Contract”: affirmed; the award “Damages”: vacated)"; where no part is named, each ruling.</summary>
    private string Did(List<AppealState> appeals, bool brief)
    {
        var all = appeals.SelectMany(appeal => appeal.Parts).Distinct().ToList();
        var outcomes = appeals.SelectMany(appeal => appeal.Outcomes).Distinct().ToList();
        var rulings = Named(appeals).Select(reviewed => Decided(reviewed, all)).ToList();
        var whole =
            rulings.Count > 0 ? Prose.List(rulings)
            : all.Count > 0 ? "decided the appeal"
            : outcomes.Count > 0 ? $"{Prose.List(outcomes.Select(StateLabels.For).Distinct())} the rulings below"
            : "decided the appeal";
        if (all.Count == 0)
            return whole;
        var parts = all.GroupBy(part =>
                brief && part is { To: null, Component: null }
                    ? (Kind(part), $"{part.Outcome} {string.Join(',', part.Against)}")
                    : (Part(part), "")
            )
            .Select(group => $"{Counted([.. group], brief)}: {PartPhrase.Outcome(group.First(), words.Case)}");
        return $"{whole} ({string.Join("; ", parts)})";
    }

    /// <summary>"affirmed in part and reversed in part the judgment of 10 September 2021"; null where no ruling is named, so that what was
    /// decided is said by the parts alone.</summary>
    private string? InOutcomes(List<AppealState> appeals) =>
        Named(appeals) is not { Count: > 0 } rulings ? null
        : rulings is [var only] && appeals.SelectMany(appeal => appeal.Parts).Select(part => part.Outcome).Distinct().Count() > 1
            ? $"{InShort(appeals)} {Ruling(only.Ruling)}"
        : Prose.List(rulings.Select(reviewed => Decided(reviewed, [])));

    /// <summary>One part by name, several by their number; a short account only counts the clauses of an injunction.</summary>
    private string Counted(List<PartReviewed> parts, bool brief) =>
        parts is [var only] && !(brief && only.Clause is not null)
            ? (only.Claim is null ? "" : "the ruling on ") + Part(only)
            : (parts[0].Claim is null ? "" : "rulings on ") + Prose.Count(parts.Count, Kind(parts[0])) + Against(parts[0]);

    /// <summary>The same where all parts that are named had one outcome.</summary>
    private static bool IsInPart(RulingReviewed reviewed, ReviewOutcome ofParts) =>
        reviewed.Outcome != ofParts || (reviewed.InPart && ofParts != ReviewOutcome.Affirmed);

    private static List<RulingReviewed> Named(IEnumerable<AppealState> appeals) =>
        appeals.SelectMany(appeal => appeal.Outcomes).Distinct().ToList() is { Count: <= MostRulings } few ? few : [];

    private static string Kind(PartReviewed part) =>
        part.Award is not null ? "award"
        : part.Claim is not null ? "claim"
        : part.Clause is not null ? "clause"
        : "injunction";

    private string Part(PartReviewed part) => Title(part) + Against(part);

    private string Title(PartReviewed part)
    {
        if (words.Case.Awards.FirstOrDefault(award => award.Id == part.Award) is { } award)
            return part.Component is { } component
                ? $"{StateLabels.For(component).ToLowerInvariant()} of the award {CaseNaming.Quoted(award.Title)}"
                : $"the award {CaseNaming.Quoted(award.Title)}";
        if (words.Case.Injunctions.FirstOrDefault(injunction => injunction.Id == part.Injunction) is not { } injunction)
            return CaseNaming.Quoted(PartPhrase.Name(part, words.Case));
        var named = $"the {InjunctionSentences.Kind(injunction)}{(Issued(part) is { } issued ? $" {words.Issued(issued)}" : "")}";
        return injunction.Clauses.FirstOrDefault(clause => clause.Id == part.Clause) is { } clause
            ? $"{named}, clause {CaseNaming.Quoted(clause.Text.TrimEnd('.'))}"
            : named;
    }

    /// <summary>The event that issued the injunction that a part is of.</summary>
    private string? Issued(PartReviewed part) =>
        words.State.Injunctions.FirstOrDefault(state => state.Injunction.Id == part.Injunction)?.Issued;

    private string Against(PartReviewed part) => part.Against.Count == 0 ? "" : $" as to {words.Parties(part.Against)}";

    /// <summary>"affirmed the judgment of 1 March 2020 in part"; what is dismissed is the appeal.</summary>
    private string Decided(RulingReviewed reviewed, List<PartReviewed> parts) =>
        (reviewed.Outcome == ReviewOutcome.Dismissed ? "dismissed the appeal from " : $"{EnumTerm.For(reviewed.Outcome)} ")
        + Ruling(reviewed.Ruling)
        + (StateLabels.IsInPart(reviewed, parts) ? " in part" : "");

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
