using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;

namespace CaseTracker.Web.Cases.Claims;

/// <summary>An outcome of a claim beside its days: that of the decision, and that of the damages where they came later.</summary>
public static class ClaimWords
{
    /// <summary>What the court decided, without the damages awarded on it, which have a day of their own.</summary>
    public static string Decided(ClaimOutcome outcome) =>
        outcome == ClaimOutcome.LiabilityFoundDamagesAwarded ? "liability found" : StateLabels.For(outcome);

    /// <summary>The outcome, then what stands beside it: "reversed" and "on appeal on 25 March 2026".</summary>
    public static string[] For(CaseView view, ClaimState state, ClaimResult result)
    {
        if (Damages(view, result) is { } damages)
            return [Decided(result.Outcome), $"{damages}{(state.Interlocutory ? "; no judgment found" : "")}"];
        if (OnAppeal(view, result) is { } day)
            return [StateLabels.For(result.Outcome), day];
        var words = StateLabels.For(result.Outcome).Split("; ", 2);
        return Reopened(view, result) is { } reopened ? [words[0], string.Join("; ", [.. words[1..], reopened])] : words;
    }

    /// <summary>"on appeal on 25 March 2026"; null where no court above took it away.</summary>
    public static string? OnAppeal(CaseView view, ClaimResult result) =>
        result is { Outcome: ClaimOutcome.Reversed or ClaimOutcome.Vacated, Event: { } by } && view.Entry(by) is { } entry
            ? $"on appeal {DateFormatter.InSentence(entry.Event.Date)}"
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
            ? $"docket reopened {DateFormatter.InSentence(reopening.Event.Date)}"
            : null;

    /// <summary>What a court above said of the claim that has not taken hold: "Fraud: reversed on 1 June 2022, mandate stayed."</summary>
    public static IEnumerable<string> NotYetHeld(CaseView view, Claim claim) =>
        from appeal in view.State.Appeals
        where appeal is { DecidedIn: not null, HasTakenHold: false }
        from part in appeal.Parts
        where part.Claim == claim.Id && part.IsUndoing && view.Entry(appeal.DecidedIn!) is not null
        select $"{claim.Title}: {PartPhrase.Outcome(part, view.Published.History.Case)} "
            + $"{DateFormatter.InSentence(view.Entry(appeal.DecidedIn!)!.Event.Date)}, {StateLabels.Mandate(appeal)}.";

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
            ? $"damages awarded {DateFormatter.InSentence(entry.Event.Date)}"
            : null;
}
