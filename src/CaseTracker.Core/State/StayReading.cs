using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>Stays that were to last while an appeal was open, and no appeal is open any more: they have ended, whether or not a paper says
/// so.</summary>
internal sealed class StayReading(CaseTimeline timeline, FoldState folded)
{
    private readonly bool _isAnyOpen =
        folded.Appeals.Values.Any(appeal => appeal.IsOpen) || folded.Reviews.Values.Any(review => review.IsOpen);

    /// <summary>An injunction in force again is so as far as was found: another stay may have followed.</summary>
    public InjunctionState Judge(InjunctionState injunction)
    {
        if (_isAnyOpen)
            return injunction;
        if (injunction is { Status: InjunctionStatus.Stayed, Stay: { Kind: StayKind.PendingAppeal, Term.Ends: null } stay })
            return IsDecided(stay.Event, injunction)
                ? injunction with
                {
                    Status = InjunctionStatus.InForce,
                    Stay = null,
                    SoFarAsFound = true,
                }
                : injunction;
        return injunction with { ClauseTurns = [.. injunction.ClauseTurns.Where(turn => !HasEnded(turn, injunction))] };
    }

    /// <summary>Once the judgment was reviewed, or has been satisfied, nothing stays its enforcement.</summary>
    public AwardState Judge(AwardState award) =>
        award is { ExecutionStayed: true, Judgment: { } judgment }
        && (award.Stage == AwardStage.Satisfied || (!_isAnyOpen && IsDecided(judgment, appeal => appeal.From.Contains(judgment))))
            ? award with
            {
                ExecutionStayed = false,
            }
            : award;

    private bool HasEnded(ClauseTurn turn, InjunctionState injunction) =>
        turn.Status == ClauseStatus.Stayed
        && injunction.Steps.Any(step =>
            step is { Kind: InjunctionStepKind.StayedInPart, Stay: StayKind.PendingAppeal, Term.Ends: null } && step.Event == turn.Event
        )
        && IsDecided(turn.Event, injunction);

    /// <summary>An appeal concerns an injunction that it is from, that it decides on, or that a judgment it is from may hold.</summary>
    private bool IsDecided(string stay, InjunctionState injunction) =>
        IsDecided(
            stay,
            appeal =>
                appeal.From.Any(ruling => ruling == injunction.Issued || IsJudgment(ruling))
                || appeal.Parts.Any(part => part.Injunction == injunction.Injunction.Id)
        );

    private bool IsJudgment(string ruling) => timeline[ruling].Event.Effects.OfType<JudgmentEntered>().Any();

    /// <summary>True where such an appeal, or one of which sources do not say what it is from, was decided after the stay and the decision
    /// has taken hold.</summary>
    private bool IsDecided(string stay, Func<AppealState, bool> concerns) =>
        folded.Appeals.Values.Any(appeal =>
            appeal is { HasTakenHold: true, DecidedIn: { } decided }
            && timeline[decided].Position > timeline[stay].Position
            && (appeal.From.Count == 0 || concerns(appeal))
        );
}
