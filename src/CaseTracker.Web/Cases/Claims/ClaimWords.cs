using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.State;

namespace CaseTracker.Web.Cases.Claims;

/// <summary>An outcome of a claim beside its days: that of the decision, and that of the damages where they came later.</summary>
public static class ClaimWords
{
    private const int MostNames = 3;

    /// <summary>What the court decided, without the damages awarded on it, which have a day of their own. A judgment names its winner: the
    /// one who brought a counterclaim is the defendant.</summary>
    public static string Decided(CaseView view, ClaimState state, ClaimResult result) =>
        result.Outcome switch
        {
            ClaimOutcome.LiabilityFoundDamagesAwarded => ClaimLabels.Liability(result),
            ClaimOutcome.LiabilityFoundDamagesOpen => ClaimLabels.Liability(result) + OpenRemedy(view, state, result),
            ClaimOutcome.JudgmentForPlaintiff => $"{Won(view, state, result)} for {Names(view, state.Claim.By)}"
                + Inferred(view, state, result),
            ClaimOutcome.JudgmentForDefendant =>
                $"{Won(view, state, result)} for {Names(view, Winners(state, result))}{Inferred(view, state, result)}",
            ClaimOutcome.Pending when IsOver(view) => "outcome not found",
            _ when result is { IsOpenAgain: true, Was: ClaimOutcome.JudgmentForDefendant } =>
                $"judgment for {view.PartyInSentence(result.Party)} {EnumTerm.For(result.Outcome)}",
            _ => StateLabels.For(result) + Inferred(view, state, result),
        };

    /// <summary>What an order or opinion decided is called a judgment only beside the day of one.</summary>
    private static string Won(CaseView view, ClaimState state, ClaimResult result) =>
        ClaimLabels.Won(result, state.Interlocutory || JudgmentOn(view, state, result) is not null);

    /// <summary>The judgment that took up what had been decided before it; null where the decision was itself the judgment, or none was
    /// entered.</summary>
    public static string? JudgmentOn(CaseView view, ClaimState state, ClaimResult result) =>
        !state.Interlocutory
        && result is { Outcome: ClaimOutcome.JudgmentForPlaintiff or ClaimOutcome.JudgmentForDefendant, Event: { } decided }
        && result.Form != DecisionForm.Judgment
        && view.Entry(decided) is { Event.Docket: { } docket } ruling
        && view.State.Dockets.FirstOrDefault(one => one.Docket.Id == docket)?.Judgment is { } judgment
        && view.Entry(judgment)?.Position > ruling.Position
            ? judgment
            : null;

    private static string Inferred(CaseView view, ClaimState state, ClaimResult result) =>
        IsInferred(view, state, result) ? " (inferred)" : "";

    private static bool IsInferred(CaseView view, ClaimState state, ClaimResult result) =>
        result.Event is { } by
        && view.Entry(by)?.Event.Effects.OfType<ClaimDecided>().Any(decided => decided.Claim == state.Claim.Id && decided.Inferred) == true;

    private static List<string> Winners(ClaimState state, ClaimResult result) =>
        [
            .. state
                .Results.Where(other => other.Outcome == ClaimOutcome.JudgmentForDefendant && other.Event == result.Event)
                .Select(other => other.Party),
        ];

    /// <summary>"Colorado, Nebraska, Arizona and 35 others".</summary>
    public static string Names(CaseView view, IReadOnlyList<string> parties) =>
        Prose.List(
            parties.Count <= MostNames + 1
                ? parties.Select(view.PartyInSentence)
                : [.. parties.Take(MostNames).Select(view.PartyInSentence), $"{parties.Count - MostNames} others"]
        );

    /// <summary>True once every court of first instance has ended its docket or entered judgment.</summary>
    private static bool IsOver(CaseView view) =>
        view
            .State.Dockets.Where(docket => docket.IsUnderWay)
            .All(docket => docket.Status is DocketStatus.JudgmentEntered or DocketStatus.Terminated);

    /// <summary>", damages open"; empty once a judgment covers the claim, or an order has given the remedy that is not money.</summary>
    private static string OpenRemedy(CaseView view, ClaimState state, ClaimResult result)
    {
        var sides = new ClaimSides(view.Published.History.Case);
        var remedy = sides.OpenRemedy(state.Claim);
        var found = view.Entry(result.Event!)!.Position;
        var isGiven = view.State.Injunctions.Any(injunction => injunction.Issued is { } id && view.Entry(id)?.Position > found);
        return state.Interlocutory && (remedy == "damages" || !isGiven) ? $", {sides.Remedy(state.Claim, result)}" : "";
    }

    /// <summary>The outcomes of a claim, those that are alike in all that is told of them together.</summary>
    public static IReadOnlyList<(IReadOnlyList<string> Against, ClaimResult Result, string[] Words)> Alike(
        CaseView view,
        ClaimState state
    ) =>
        [
            .. state
                .Results.Select(result => (Result: result, Words: For(view, state, result)))
                .GroupBy(one => (Words: string.Join('|', one.Words), one.Result.Ground, one.Result.Event))
                .Select(group =>
                    ((IReadOnlyList<string>)[.. group.Select(one => one.Result.Party)], group.First().Result, group.First().Words)
                ),
        ];

    /// <summary>The outcome, then what stands beside it: "reversed" and "on appeal on 25 March 2026".</summary>
    public static string[] For(CaseView view, ClaimState state, ClaimResult result)
    {
        if (Damages(view, result) is { } damages)
            return [Decided(view, state, result), $"{damages}{(state.Interlocutory ? "; no judgment found" : "")}"];
        if (OnAppeal(view, result) is { } day)
            return [Decided(view, state, result), result.IsOpenAgain ? $"{day}; open again" : day];
        var words = Decided(view, state, result).Split("; ", 2);
        return Reopened(view, result) is { } reopened ? [words[0], string.Join("; ", [.. words[1..], reopened])] : words;
    }

    /// <summary>"on appeal on 25 March 2026"; null where no court above took it away.</summary>
    public static string? OnAppeal(CaseView view, ClaimResult result) =>
        result is { Outcome: ClaimOutcome.Reversed or ClaimOutcome.Vacated, Event: { } by } && view.Entry(by) is { } entry
            ? $"on appeal {entry.Event.InSentence()}"
            : null;

    /// <summary>Of a claim that was dismissed: that its docket was reopened since; null where that is not so.</summary>
    public static string? Reopened(CaseView view, ClaimResult result) =>
        IsDismissal(result.Outcome)
        && result.Event is { } by
        && view.Entry(by) is { Event.Docket: { } docket } dismissal
        && view.Reading.Entries.LastOrDefault(entry =>
            entry.Position > dismissal.Position
            && entry.Bounds.Latest <= view.AsOf
            && entry.Event.Effects.OfType<DocketReopened>().Any(effect => effect.Docket == docket)
        )
            is { } reopening
            ? $"docket reopened {reopening.Event.InSentence()}"
            : null;

    /// <summary>", reversed on appeal (mandate stayed)" of a claim as a whole; empty where no court above undid what was decided, or that
    /// has taken hold.</summary>
    public static string UnheldReversal(CaseView view, Claim claim) =>
        view.State.Appeals.LastOrDefault(appeal =>
            appeal is { DecidedIn: not null, HasTakenHold: false }
            && appeal.Parts.Any(part => part.Claim == claim.Id && part is { IsUndoing: true, Against.Count: 0 })
        )
            is { } appeal
            ? $", {EnumTerm.For(appeal.Parts.First(part => part.Claim == claim.Id).Outcome)} on appeal ({StateLabels.Mandate(appeal)})"
            : "";

    /// <summary>What a court above said of the claim that has not taken hold: "Fraud: reversed on 1 June 2022, mandate stayed."</summary>
    public static IEnumerable<string> NotYetHeld(CaseView view, Claim claim) =>
        from appeal in view.State.Appeals
        where appeal is { DecidedIn: not null, HasTakenHold: false }
        from part in appeal.Parts
        where part.Claim == claim.Id && part.IsUndoing && view.Entry(appeal.DecidedIn!) is not null
        select $"The ruling on {claim.Title}: {PartPhrase.Outcome(part, view.Published.History.Case)} "
            + $"{view.Entry(appeal.DecidedIn!)!.Event.InSentence()}; {StateLabels.Mandate(appeal)}.";

    private static bool IsDismissal(ClaimOutcome outcome) =>
        outcome
            is ClaimOutcome.DismissedWithPrejudice
                or ClaimOutcome.DismissedWithoutPrejudice
                or ClaimOutcome.DismissedWithLeaveToAmend
                or ClaimOutcome.DismissedPrejudiceNotStated
                or ClaimOutcome.VoluntarilyDismissedByNotice
                or ClaimOutcome.VoluntarilyDismissedByStipulation
                or ClaimOutcome.VoluntarilyDismissedByOrder;

    /// <summary>"damages awarded on 6 May 2025"; null where none were, or a judgment has taken their place.</summary>
    public static string? Damages(CaseView view, ClaimResult result) =>
        result is { Outcome: ClaimOutcome.LiabilityFoundDamagesAwarded, Damages: { } award } && view.Entry(award) is { } entry
            ? $"damages awarded {entry.Event.InSentence()}"
            : null;
}
