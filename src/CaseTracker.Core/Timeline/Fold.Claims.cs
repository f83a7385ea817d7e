using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Timeline;

internal sealed partial class Fold
{
    private readonly Dictionary<string, ClaimState> _claims = courtCase.Claims.ToDictionary(
        claim => claim.Id,
        claim => new ClaimState(claim, [.. claim.Against.Select(party => new ClaimResult(party, ClaimOutcome.Pending, ClaimGround.NotStated, null))], false, true));

    private readonly Dictionary<string, MotionState> _motions = courtCase.Motions.ToDictionary(
        motion => motion.Id, motion => new MotionState(motion, MotionStatus.NotFiled, null, [], null));

    public IReadOnlyList<ClaimState> Claims => [.. courtCase.Claims.Select(claim => _claims[claim.Id])];

    public IReadOnlyList<MotionState> Motions => [.. courtCase.Motions.Select(motion => Judged(_motions[motion.Id]))];

    private void ApplyClaim(Effect effect)
    {
        switch (effect)
        {
            case ClaimAsserted asserted:
                _claims[asserted.Claim] = _claims[asserted.Claim] with { Asserted = true };
                Say(FactRef.Claim(asserted.Claim), _claims[asserted.Claim].Claim.Title, null, "asserted");
                break;
            case ClaimDecided decided:
                Decide(decided);
                break;
            case MotionFiled filed:
                if (_motions[filed.Motion].FiledIn is not null) Impossible("filed-twice", $"files the {_motions[filed.Motion].Motion.Title}, which was filed already.");
                _motions[filed.Motion] = _motions[filed.Motion] with { FiledIn = _entry.Event.Id };
                Say(FactRef.Motion(filed.Motion), Prose.Capital(_motions[filed.Motion].Motion.Title), null, "filed");
                break;
            case MotionDecided { Decision: var decision }:
                var motion = _motions[decision.Motion];
                if (UndoneBy is null) _motions[decision.Motion] = motion with { Decisions = [.. motion.Decisions, (_entry.Event.Id, decision)] };
                Say(FactRef.MotionDisposition(decision.Motion), Prose.Capital(motion.Motion.Title), motion.FiledIn is null ? null : "pending",
                    StateWords.Of(decision.Disposition), StateWords.Terms(decision));
                break;
            case SanctionImposed sanction:
                if (UndoneBy is null) _sanctions.Add(new SanctionState(sanction.Kind, sanction.On, sanction.Amount, _entry.Event.Id));
                Say(FactRef.Event(_entry.Event.Id), "Sanction", null, $"{Words.Of(sanction.Kind)}, on {Names(sanction.On)}", sanction.Amount?.ToString());
                break;
            case NewTrialOrdered ordered:
                Say(FactRef.DocketNewTrial(ordered.Docket), "New trial", null, $"ordered: {ordered.Scope}");
                break;
        }
    }

    private void Decide(ClaimDecided decided)
    {
        var state = _claims[decided.Claim];
        var against = decided.Against.Count == 0 ? state.Claim.Against : decided.Against;
        if (against.Except(state.Claim.Against).Any()) Impossible("not-a-defendant", $"decides {state.Claim.Title} as to a party it is not brought against.");
        if (!state.Asserted) Impossible("not-asserted", $"decides {state.Claim.Title}, which is not recorded as asserted before.");
        var outcome = decided.Outcome;
        if (UndoneBy is not null) outcome = _undone[_entry.Event.Id].Outcome == ReviewOutcome.Reversed ? ClaimOutcome.Reversed : ClaimOutcome.Vacated;
        var results = state.Results.Select(result => against.Contains(result.Party) ? new ClaimResult(result.Party, outcome, decided.Ground, UndoneBy ?? _entry.Event.Id) : result).ToList();
        var before = state.Results.FirstOrDefault(result => against.Contains(result.Party))?.Outcome ?? ClaimOutcome.Pending;
        _claims[decided.Claim] = state with { Results = results, Asserted = true };
        Say(FactRef.ClaimOutcome(decided.Claim), state.Claim.Title, StateWords.Of(before), StateWords.Of(decided.Outcome),
            decided.Ground == ClaimGround.NotStated ? null : Words.Of(decided.Ground));
    }

    private MotionState Judged(MotionState state)
    {
        if (state.Decisions.Any(one => one.Decision.Disposition != Disposition.ReservedInPart)) return state with { Status = MotionStatus.Decided };
        if (state.FiledIn is null) return state;
        var missing = courtCase.NotFound.FirstOrDefault(record => record.About is { Kind: FactKind.MotionDisposition } about && about.Id == state.Motion.Id);
        if (missing is not null) return state with { Status = MotionStatus.NoRulingFound, NotFound = missing };
        var docket = _dockets[state.Motion.Docket];
        var endedSince = docket.Status == DocketStatus.Terminated && timeline[docket.Since!].Position >= timeline[state.FiledIn].Position;
        return state with { Status = endedSince ? MotionStatus.EndedWithDocket : MotionStatus.Pending };
    }
}
