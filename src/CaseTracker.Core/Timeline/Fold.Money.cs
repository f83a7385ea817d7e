using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Relief;

namespace CaseTracker.Core.Timeline;

internal sealed partial class Fold
{
    private readonly Dictionary<string, AwardState> _beforeRemittitur = [];

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
                if (_awards[offered.Award] is { Remittitur: not RemittiturStatus.AcceptanceNotKnown } before) _beforeRemittitur[offered.Award] = before;
                Set(offered.Award, offered.Component, offered.To, "remittitur", "remittitur; binds if the plaintiff accepts");
                _awards[offered.Award] = Staged(_awards[offered.Award], AwardStage.Remitted) with { Remittitur = RemittiturStatus.AcceptanceNotKnown };
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
                Say(FactRef.AwardExecution(stayed.Award), _awards[stayed.Award].Award.Title, null, "execution stayed", UntilWords(TermOfEffect()));
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

        var stage = StageWhenMade(_entry.Event.Id);
        var how = stage == AwardStage.ByVerdict ? "jury verdict" : StateWords.Of(_entry.Event.Kind);
        var step = new AwardStep(_entry.Event.Id, how, components, [.. made.Components.Select(one => one.Component)]);
        _awards[made.Award] = state with
        {
            Stage = UndoneBy is null ? stage : AwardStage.Undone,
            Undone = UndoneBy,
            Steps = [.. state.Steps, step],
        };
    }

    private AwardStage StageWhenMade(string eventId) => timeline[eventId].Event.Kind == EventKind.Verdict ? AwardStage.ByVerdict : AwardStage.ByOrder;

    private bool Exists(string award)
    {
        if (_awards[award].Steps.Count > 0) return UndoneBy is null;
        Impossible("no-award", $"acts on the award “{_awards[award].Award.Title}”, which was not made.");
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

    /// <summary>An award that was undone stays so, whatever later acts on it.</summary>
    private static AwardState Staged(AwardState award, AwardStage stage) => award with { Stage = award.Stage == AwardStage.Undone ? AwardStage.Undone : stage };

    /// <summary>
    /// A refused remittitur leaves the sums as they were before it was offered, and no judgment on them: a new trial follows (Hetzel v. Prince William
    /// County, 523 U.S. 208). An accepted one binds, and an award that was in a judgment is in it again.
    /// </summary>
    private void Answer(string award, RemittiturStatus answer, string words)
    {
        var state = _awards[award];
        if (state.Remittitur != RemittiturStatus.AcceptanceNotKnown)
        {
            Impossible("no-remittitur", "answers a remittitur that is not open.");
            return;
        }

        var before = _beforeRemittitur[award];
        if (answer == RemittiturStatus.Accepted)
        {
            _awards[award] = Staged(state, state.Judgment is null ? state.Stage : AwardStage.InJudgment) with { Remittitur = answer };
        }
        else
        {
            var changed = before.Components.Keys.Where(component => before.Components[component] != state.Components.GetValueOrDefault(component)).ToList();
            _awards[award] = Staged(state, StageWhenMade(state.Steps[0].Event)) with
            {
                Remittitur = answer,
                Judgment = null,
                Steps = [.. state.Steps, new AwardStep(_entry.Event.Id, "remittitur refused", before.Components, changed)],
            };
        }

        Say(FactRef.AwardAcceptance(award), "Remittitur", "acceptance not known", words);
    }

    private FactRef Fact(string award, ComponentKind component) =>
        FactRef.AwardComponent(award, component, _entry.Event.Id);
}
