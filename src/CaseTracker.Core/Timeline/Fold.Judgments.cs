using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Timeline;

internal sealed partial class Fold
{
    /// <summary>The docket in whose judgment an award or a claim stands; another docket's judgment does not touch it.</summary>
    private readonly Dictionary<string, string> _awardsIn = [];

    private readonly Dictionary<string, string> _claimsIn = [];

    private readonly HashSet<string> _withJudgment = [];

    private void ApplyJudgment(Effect effect)
    {
        switch (effect)
        {
            case JudgmentEntered entered:
                Enter(entered);
                break;
            case JudgmentAmended amended:
                MustHaveJudgment(amended.Docket, "amends");
                Say(FactRef.DocketJudgment(amended.Docket), "Judgment", "entered", "amended");
                break;
            case JudgmentVacated vacated:
                MustHaveJudgment(vacated.Docket, "vacates");
                if (UndoneBy is null) Vacate(vacated.Docket);
                Move(vacated.Docket, DocketStatus.Reopened, "judgment vacated");
                break;
            case JudgmentSatisfied satisfied:
                MustHaveJudgment(satisfied.Docket, "satisfies");
                if (UndoneBy is null)
                    foreach (var award in AwardsIn(satisfied.Docket))
                        _awards[award.Award.Id] = award with { Stage = AwardStage.Satisfied };
                Say(FactRef.DocketJudgment(satisfied.Docket), "Judgment", "entered", "satisfied");
                break;
        }
    }

    private void Enter(JudgmentEntered entered)
    {
        var words = $"{Words.Of(entered.Kind)} judgment entered";
        if (entered.Kind == JudgmentKind.Partial || UndoneBy is not null)
            Say(FactRef.DocketJudgment(entered.Docket), DocketName(entered.Docket), null, words);
        else
            Move(entered.Docket, DocketStatus.JudgmentEntered, words);
        if (UndoneBy is not null) return;
        _withJudgment.Add(entered.Docket);
        if (entered.Kind != JudgmentKind.Partial) _dockets[entered.Docket] = _dockets[entered.Docket] with { Judgment = _entry.Event.Id };
        foreach (var award in entered.Awards.Where(Exists))
        {
            _awards[award] = Staged(_awards[award], AwardStage.InJudgment) with { Judgment = _entry.Event.Id };
            _awardsIn[award] = entered.Docket;
        }

        foreach (var claim in entered.Claims)
        {
            _claims[claim] = _claims[claim] with { Interlocutory = false };
            _claimsIn[claim] = entered.Docket;
        }
    }

    private void Vacate(string docket)
    {
        _withJudgment.Remove(docket);
        _dockets[docket] = _dockets[docket] with { Judgment = null };
        foreach (var award in AwardsIn(docket))
            _awards[award.Award.Id] = award with { Stage = AwardStage.Undone, Undone = _entry.Event.Id };
        foreach (var (claim, _) in _claimsIn.Where(pair => pair.Value == docket))
            _claims[claim] = _claims[claim] with { Interlocutory = true };
    }

    private List<AwardState> AwardsIn(string docket) =>
        [.. _awards.Values.Where(award => award.Stage == AwardStage.InJudgment && _awardsIn.GetValueOrDefault(award.Award.Id) == docket)];

    private void MustHaveJudgment(string docket, string verb)
    {
        if (UndoneBy is null && !_withJudgment.Contains(docket)) Impossible("no-judgment", $"{verb} a judgment that was not entered ({DocketName(docket)}).");
    }
}
