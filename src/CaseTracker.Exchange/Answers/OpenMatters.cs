using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Schedule;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>What courts have still to decide, each matter as the answer to what comes next names it.</summary>
internal sealed class OpenMatters(CaseNaming words)
{
    private readonly ClaimSides _sides = new(words.Case);

    private CaseState State => words.State;

    /// <summary>Trials that were ordered anew and are not on record as held.</summary>
    public IEnumerable<(string Words, string? Hedge, string Event, bool IsOne)> NewTrials()
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
    public IEnumerable<(string Words, string? Hedge, string Event, bool IsOne)> Open()
    {
        if (LeftForTrial() is { } left)
            yield return left;
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
                .ThenByDescending(motion => words.Entry(motion.FiledIn!).Position)
        )
            yield return (MotionSentences.Rest(motion), PossiblePhrase.For(motion), motion.FiledIn!, !MotionSentences.IsPlural(motion));
        foreach (var motion in State.Motions.Where(IsOpenAgain))
            yield return (
                $"{MotionSentences.Named(motion)}, the ruling on which was {EnumTerm.For(motion.Undone[^1].Undoing.Outcome)}",
                null,
                motion.Undone[^1].Undoing.By,
                !MotionSentences.IsPlural(motion)
            );
    }

    /// <summary>Where liability was found and nothing else is decided: "the damages"; null where a day for it was set.</summary>
    private (string Words, string? Hedge, string Event, bool IsOne)? LeftForTrial()
    {
        if (
            State.Headline is not (CaseHeadline.Pending or CaseHeadline.Reopened or CaseHeadline.PendingWithAppealOpen)
            || State.Coming.Any(coming => coming.Kind == UpcomingDateKind.Trial)
            || State.Dockets.Any(docket => docket.Trial is not null || docket.NewTrial is not null)
            || State.Awards.Any(award => award.AwaitsNewTrial)
        )
            return null;
        var found = State
            .Claims.Where(claim =>
                claim is { Asserted: true, Interlocutory: true }
                && claim.Results.Any(result => result is { Outcome: ClaimOutcome.LiabilityFoundDamagesOpen, RemedyDecided: false })
            )
            .ToList();
        return found.Count == 0
            ? null
            : (
                $"the {_sides.OpenRemedy(found[0].Claim)}",
                null,
                found[0].Results.First(result => result.Event is not null).Event!,
                _sides.OpenRemedy(found[0].Claim) != "damages"
            );
    }

    /// <summary>True of a motion that a court has to decide again, in a case that goes on.</summary>
    private bool IsOpenAgain(MotionState motion) =>
        motion is { Status: MotionStatus.RulingUndone, Undone.Count: > 0 }
        && State.Dockets.Any(docket =>
            docket.Docket.Id == motion.Motion.Docket && docket.Status is DocketStatus.Pending or DocketStatus.Reopened
        );

    /// <summary>A motion that came with the settlement or after it is the one for approval.</summary>
    private Func<MotionState, bool> IsOnSettlement(SettlementState settled) =>
        motion =>
            motion is { Status: MotionStatus.Pending, FiledIn: { } filed }
            && words.Entry(filed).Position >= words.Entry(settled.ReachedIn).Position;

    /// <summary>"the appeals of Epic Games, Inc. and Apple Inc. to the Ninth Circuit".</summary>
    private (string, string?, string, bool) Together(
        string paper,
        string court,
        List<(IReadOnlyList<string> Parties, string? Hedge)> by,
        string newest
    )
    {
        var hedge = by.Select(one => one.Hedge).FirstOrDefault(one => one is not null);
        var whose = by.Select(one => words.Side(one.Parties)).Where(side => side.Length > 0).Distinct().ToList();
        var papers = by.Count == 1 ? paper : Prose.Plural(paper);
        var theirs =
            whose is ["the plaintiffs" or "the defendants"] ? $"{whose[0]}’ {papers}"
            : whose.Count > 0 ? $"the {papers} of {Prose.List(whose)}"
            : $"the {papers}";
        return ($"{theirs} to {court}", hedge, newest, by.Count == 1);
    }
}
