using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Schedule;

namespace CaseTracker.Core.State;

/// <summary>Marks in a state what an event that may have happened by the day would change, so that nobody tells it as sure.</summary>
/// <param name="folded">The case without those events.</param>
/// <param name="possible">The case with each of them alone, and the event.</param>
internal sealed class PossibleTurns(FoldState folded, IReadOnlyList<(string Event, FoldState With)> possible)
{
    public CaseState Mark(CaseState state) =>
        possible.Count == 0
            ? state
            : state with
            {
                Dockets = [.. state.Dockets.Select(Mark)],
                Claims = [.. state.Claims.Select(Mark)],
                Awards = [.. state.Awards.Select(Mark)],
                Injunctions = [.. state.Injunctions.Select(Mark)],
                Motions = [.. state.Motions.Select(Mark)],
                Appeals = [.. state.Appeals.Select(Mark)],
                Reviews = [.. state.Reviews.Select(Mark)],
                MayExist =
                [
                    .. possible
                        .SelectMany(pair => New(pair.Event, pair.With))
                        .OrderBy(thing => state.Dockets.TakeWhile(docket => docket.Docket.Id != thing.Docket?.Id).Count()),
                ],
            };

    private DocketState Mark(DocketState docket)
    {
        var id = docket.Docket.Id;
        var turned = possible
            .Select(pair => pair.With.Dockets[id])
            .Where(with => !ReferenceEquals(with, folded.Dockets[id]) && docket.Status != DocketStatus.NotOpen)
            .ToList();
        return turned.Count == 0
            ? docket
            : docket with
            {
                // A stay that has run out by the day is still folded, and no event's doing.
                MayBe =
                [
                    .. turned
                        .Select(with => with.Status)
                        .Where(status => status != docket.Status && status != folded.Dockets[id].Status)
                        .Distinct(),
                ],
                DefaultMayHaveEnded = turned.Exists(with => docket.InDefault.Except(with.InDefault).Any()),
            };
    }

    private ClaimState Mark(ClaimState claim) =>
        possible.Any(pair => !Outcomes(pair.With.Claims[claim.Claim.Id]).SequenceEqual(Outcomes(claim)))
            ? claim with
            {
                MayHaveChanged = claim.Asserted,
            }
            : claim;

    private static IEnumerable<(string, ClaimOutcome)> Outcomes(ClaimState claim) =>
        claim.Results.Select(result => (result.Party, result.Outcome));

    private AwardState Mark(AwardState award)
    {
        var id = award.Award.Id;
        var turned = possible
            .Select(pair => pair.With.Awards[id])
            .Where(with => !ReferenceEquals(with, folded.Awards[id]) && award.Steps.Count > 0)
            .SelectMany(with => Turns(award, with))
            .ToList();
        return turned.Count == 0 ? award : award with { MayBe = turned };
    }

    private static IEnumerable<string> Turns(AwardState award, AwardState with)
    {
        if (with.IsFallen != award.IsFallen || (with.Stage is AwardStage.Satisfied or AwardStage.Settled && with.Stage != award.Stage))
            yield return AwardBrief.Of(with);
        else if (with.Total.Amount != award.Total.Amount)
            yield return $"changed to {with.Total}";
        else if (with.Remittitur != award.Remittitur)
            yield return EnumTerm.For(with.Remittitur);
        else if (!AwardBrief.IsPaid(award) && AwardBrief.IsPaid(with))
            yield return "paid";
    }

    private InjunctionState Mark(InjunctionState injunction)
    {
        if (injunction.Issued is null)
            return injunction;
        var id = injunction.Injunction.Id;
        var turned = possible
            .Select(pair => pair.With.Injunctions[id])
            .Where(with => with.Status != folded.Injunctions[id].Status && with.Status != injunction.Status)
            .Select(with => with.Stay is { } stay ? StateLabels.For(stay.Kind) : InjunctionPhrase.Status(with))
            .ToList();
        return turned.Count == 0 ? injunction : injunction with { MayBe = [.. injunction.MayBe, .. turned] };
    }

    private MotionState Mark(MotionState motion) =>
        motion.Status is MotionStatus.Pending or MotionStatus.NoRulingFound
        && possible.Any(pair => pair.With.Motions[motion.Motion.Id].Decisions.Count > motion.Decisions.Count)
            ? motion with
            {
                MayBeDecided = true,
            }
            : motion;

    private AppealState Mark(AppealState appeal) =>
        appeal.IsOpen && possible.Any(pair => pair.With.Appeals[appeal.Docket.Id] is { IsOpen: false })
            ? appeal with
            {
                MayBeDecided = true,
            }
            : appeal;

    private ReviewState Mark(ReviewState review) =>
        review.IsOpen && possible.Any(pair => pair.With.Reviews[review.Docket.Id].Outcome is not null)
            ? review with
            {
                MayBeDecided = true,
            }
            : review;

    /// <remarks>In no order: the fold keeps its records by a hash.</remarks>
    private IEnumerable<PossibleThing> New(string id, FoldState with)
    {
        if (!ReferenceEquals(with.Appeals, folded.Appeals))
            foreach (var appeal in with.Appeals.Values.Where(appeal => !folded.Appeals.ContainsKey(appeal.Docket.Id)))
                yield return new PossibleThing(PossibleThingKind.Appeal, appeal.Docket, id);
        if (!ReferenceEquals(with.Reviews, folded.Reviews))
            foreach (var review in with.Reviews.Values.Where(review => !folded.Reviews.ContainsKey(review.Docket.Id)))
                yield return new PossibleThing(PossibleThingKind.Petition, review.Docket, id);
        if (!ReferenceEquals(with.Settlements, folded.Settlements))
            foreach (var settlement in with.Settlements.Values.Where(one => !IsKnown(one)))
                yield return new PossibleThing(PossibleThingKind.Settlement, settlement.Docket, id);
        if (!ReferenceEquals(with.Injunctions, folded.Injunctions))
            foreach (var injunction in with.Injunctions.Values.Where(one => one.Issued is not null && !IsKnown(one)))
                yield return new PossibleThing(PossibleThingKind.Injunction, null, id);
        foreach (var date in with.Coming.Except(folded.Coming).Where(date => date.Kind != UpcomingDateKind.Turn).Take(1))
            yield return new PossibleThing(PossibleThingKind.Date, null, date.Event);
        if (!ReferenceEquals(with.Awards, folded.Awards))
            foreach (var award in with.Awards.Values.Where(one => one.Steps.Count > 0 && !IsKnown(one)))
                yield return new PossibleThing(PossibleThingKind.Award, null, id);
    }

    private bool IsKnown(SettlementState settlement) =>
        folded.Settlements.GetValueOrDefault(settlement.Docket.Id)?.ReachedIn == settlement.ReachedIn;

    private bool IsKnown(InjunctionState injunction) => folded.Injunctions[injunction.Injunction.Id].Issued is not null;

    private bool IsKnown(AwardState award) => folded.Awards[award.Award.Id].Steps.Count > 0;
}
