using CaseTracker.Core.Events;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Timeline;

internal sealed partial class Fold
{
    private readonly Dictionary<string, AwardState> _awards = courtCase.Awards.ToDictionary(
        award => award.Id, award => new AwardState(award, AwardStage.NotMade, [], RemittiturStatus.None, null, false, null));

    public IReadOnlyList<AwardState> Awards => [.. courtCase.Awards.Select(award => _awards[award.Id])];

    private void ApplyAward(Effect effect)
    {
        switch (effect)
        {
            case AwardMade made:
                Make(made);
                break;
            case RemittiturOffered offered when Exists(offered.Award):
                Set(offered.Award, offered.Component, offered.To, "remittitur", "remittitur; binds if the plaintiff accepts");
                _awards[offered.Award] = _awards[offered.Award] with { Stage = AwardStage.Remitted, Remittitur = RemittiturStatus.AcceptanceNotKnown };
                break;
            case RemittiturAccepted accepted when Exists(accepted.Award):
                Answer(accepted.Award, RemittiturStatus.Accepted, "accepted");
                break;
            case RemittiturRefused refused when Exists(refused.Award):
                Answer(refused.Award, RemittiturStatus.Refused, "refused");
                break;
            case AwardAdjusted adjusted when Exists(adjusted.Award):
                Set(adjusted.Award, adjusted.Component, adjusted.To, Words.Of(adjusted.Instrument), Words.Of(adjusted.Instrument));
                break;
            case ExecutionStayed stayed when Exists(stayed.Award):
                _awards[stayed.Award] = _awards[stayed.Award] with { ExecutionStayed = !TermOfEffect().HasEndedBy(day) };
                Say(FactRef.To("award", stayed.Award, "execution"), _awards[stayed.Award].Award.Title, null, "execution stayed", UntilWords(TermOfEffect()));
                break;
        }
    }

    private void Make(AwardMade made)
    {
        var state = _awards[made.Award];
        if (state.Steps.Count > 0) Impossible("made-twice", $"makes the award “{state.Award.Title}” a second time.");
        var components = new Dictionary<ComponentKind, decimal>(state.Components);
        foreach (var (component, amount) in made.Components)
        {
            Say(Fact(made.Award, component), StateWords.Of(component), null, new Money(amount, state.Award.Currency).ToString());
            components[component] = amount;
        }

        var verdict = _entry.Event.Kind == EventKind.Verdict;
        var step = new AwardStep(_entry.Event.Id, verdict ? "jury verdict" : StateWords.Of(_entry.Event.Kind), components, [.. made.Components.Select(one => one.Component)]);
        _awards[made.Award] = state with
        {
            Stage = UndoneBy is not null ? AwardStage.Undone : verdict ? AwardStage.ByVerdict : AwardStage.ByOrder,
            Undone = UndoneBy,
            Steps = [.. state.Steps, step],
        };
    }

    private bool Exists(string award)
    {
        if (_awards[award].Steps.Count > 0) return UndoneBy is null;
        Impossible("no-award", $"changes the award “{_awards[award].Award.Title}”, which was not made.");
        return false;
    }

    private void Set(string award, ComponentKind component, decimal to, string stepHow, string how)
    {
        var state = _awards[award];
        var components = new Dictionary<ComponentKind, decimal>(state.Components);
        string? before = components.TryGetValue(component, out var amount) ? new Money(amount, state.Award.Currency).ToString() : null;
        if (before is null && stepHow == "remittitur") Impossible("no-component", $"remits the {Words.Of(component)} part, which was not awarded.");
        components[component] = to;
        var step = state.Steps[^1].Event == _entry.Event.Id
            ? state.Steps[^1] with { Components = components, Changed = [.. state.Steps[^1].Changed.Union([component])] }
            : new AwardStep(_entry.Event.Id, stepHow, components, [component]);
        _awards[award] = state with { Steps = [.. state.Steps.Where(one => one.Event != _entry.Event.Id), step] };
        Say(Fact(award, component), StateWords.Of(component), before, new Money(to, state.Award.Currency).ToString(), how);
    }

    /// <summary>A refused remittitur leaves the sums as they were before it was offered; a new trial follows (Hetzel v. Prince William County, 523 U.S. 208).</summary>
    private void Answer(string award, RemittiturStatus answer, string words)
    {
        var state = _awards[award];
        if (state.Remittitur != RemittiturStatus.AcceptanceNotKnown) Impossible("no-remittitur", "answers a remittitur that is not open.");
        var steps = answer == RemittiturStatus.Refused ? [.. state.Steps, new AwardStep(_entry.Event.Id, "remittitur refused", state.Steps[0].Components, [])] : state.Steps;
        _awards[award] = state with { Remittitur = answer, Steps = steps };
        Say(FactRef.To("award", award, "acceptance"), "Remittitur", "acceptance not known", words);
    }

    private void ApplyJudgment(Effect effect)
    {
        switch (effect)
        {
            case JudgmentEntered entered when UndoneBy is null:
                _dockets[entered.Docket] = _dockets[entered.Docket] with { Judgment = _entry.Event.Id };
                Move(entered.Docket, entered.Kind == JudgmentKind.Partial ? _dockets[entered.Docket].Status : DocketStatus.JudgmentEntered, $"{Words.Of(entered.Kind)} judgment entered");
                foreach (var award in entered.Awards)
                    _awards[award] = _awards[award] with { Stage = AwardStage.InJudgment, Judgment = _entry.Event.Id };
                foreach (var claim in entered.Claims)
                    _claims[claim] = _claims[claim] with { Interlocutory = false };
                break;
            case JudgmentAmended amended:
                if (_dockets[amended.Docket].Judgment is null) Impossible("no-judgment", "amends a judgment that was not entered.");
                Say(FactRef.To("docket", amended.Docket, "judgment"), "Judgment", "entered", "amended");
                break;
            case JudgmentVacated vacated:
                if (_dockets[vacated.Docket].Judgment is null) Impossible("no-judgment", "vacates a judgment that was not entered.");
                _dockets[vacated.Docket] = _dockets[vacated.Docket] with { Judgment = null };
                Move(vacated.Docket, DocketStatus.Reopened, "judgment vacated");
                foreach (var award in _awards.Values.Where(award => award.Stage == AwardStage.InJudgment).ToList())
                    _awards[award.Award.Id] = award with { Stage = AwardStage.Undone, Undone = _entry.Event.Id };
                break;
            case JudgmentSatisfied satisfied:
                foreach (var award in _awards.Values.Where(award => award.Stage == AwardStage.InJudgment).ToList())
                    _awards[award.Award.Id] = award with { Stage = AwardStage.Satisfied };
                Say(FactRef.To("docket", satisfied.Docket, "judgment"), "Judgment", "entered", "satisfied");
                break;
        }
    }

    private FactRef Fact(string award, ComponentKind component) =>
        FactRef.Parse($"award/{award}/{Words.Of(component).Replace(' ', '-')}@{_entry.Event.Id}").Value;
}
