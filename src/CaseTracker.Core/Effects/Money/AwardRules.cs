using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>What the effects on awards have in common.</summary>
internal static class AwardRules
{
    /// <summary>True where an award was made and the ruling that acts on it stands.</summary>
    /// <param name="checkedState">The state, with a finding where the award was not made.</param>
    public static bool HasAward(this FoldState state, FoldStep step, string award, out FoldState checkedState)
    {
        checkedState = state;
        if (state.Awards[award].Steps.Count > 0)
            return !step.IsUndone;
        checkedState = state.Impossible(step, "no-award", $"acts on the award “{state.Awards[award].Award.Title}”, which was not made.");
        return false;
    }

    public static FoldState With(this FoldState state, AwardState award) =>
        state with
        {
            Awards = state.Awards.SetItem(award.Award.Id, award),
        };

    /// <summary>Sets one component of an award that was made. What one event does to an award is one step of it.</summary>
    /// <param name="kind">The step, but for its sums.</param>
    /// <param name="how">The instrument in words.</param>
    public static FoldState SetComponent(
        this FoldState state,
        FoldStep step,
        string award,
        ComponentKind component,
        decimal to,
        AwardStep kind,
        string how
    )
    {
        var before = state.Awards[award];
        var components = new Dictionary<ComponentKind, decimal>(before.Components);
        string? was = components.TryGetValue(component, out var amount)
            ? new MonetaryAmount(amount, before.Award.Currency).ToString()
            : null;
        components[component] = to;
        var last = before.Steps[^1];
        var now =
            last.Event == step.Event.Id
                ? last with
                {
                    Components = components,
                    Changed = [.. last.Changed.Union([component])],
                    Inferred = last.Inferred || kind.Inferred,
                }
                : kind with
                {
                    Components = components,
                    Changed = [component],
                };
        var fact = FactRef.AwardComponent(award, component, step.Event.Id);
        return state
            .With(before with { Steps = [.. before.Steps.Where(awardStep => awardStep.Event != step.Event.Id), now] })
            .Say(step, fact, StateLabels.For(component), was, new MonetaryAmount(to, before.Award.Currency).ToString(), how);
    }

    /// <summary>Some parts of an award fall and the others stay as they were.</summary>
    /// <param name="word">What becomes of the parts: "set aside".</param>
    /// <param name="how">By what, in words.</param>
    public static FoldState RemoveComponents(
        this FoldState state,
        FoldStep step,
        string award,
        AwardStepKind kind,
        IReadOnlyList<ComponentKind> parts,
        string word,
        string how
    )
    {
        var before = state.Awards[award];
        var left = before.Components.Where(pair => !parts.Contains(pair.Key)).ToDictionary();
        state = state.With(before with { Steps = [.. before.Steps, new AwardStep(step.Event.Id, kind, left, parts)] });
        foreach (var part in parts)
            state = state.Say(
                step,
                FactRef.AwardComponent(award, part, step.Event.Id),
                StateLabels.For(part),
                new MonetaryAmount(before.Components[part], before.Award.Currency).ToString(),
                word,
                how
            );
        return state;
    }

    /// <summary>An award that fell stays so, whatever later acts on it.</summary>
    public static AwardState At(this AwardState award, AwardStage stage) => award with { Stage = award.IsFallen ? award.Stage : stage };

    public static AwardStage StageWhenMade(CaseEvent happened) =>
        happened.Kind == EventKind.Verdict ? AwardStage.ByVerdict : AwardStage.ByOrder;
}
