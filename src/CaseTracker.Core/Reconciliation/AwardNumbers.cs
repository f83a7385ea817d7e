using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>The true numbers of one award: each part and the whole as each event left them, and what follows from them.</summary>
internal sealed class AwardNumbers(CourtCase courtCase, AwardState award, bool isOnlyAward)
{
    private readonly Dictionary<string, string> _steps = StepWords(courtCase, award);

    public IEnumerable<RecordedNumber> All()
    {
        AwardStep? before = null;
        foreach (var step in award.Steps)
        {
            foreach (var (component, amount) in step.Components)
                yield return Money(
                    FactRef.AwardComponent(award.Award.Id, component, step.Event),
                    $"{Part(component)} {_steps[step.Event]}",
                    amount
                ) with
                {
                    Component = component,
                    IsRepeated = before is not null && !step.Changed.Contains(component),
                };
            yield return Money(FactRef.AwardTotal(award.Award.Id, step.Event), Whole(step), step.Total) with
            {
                IsTotal = true,
            };
            if (Ratio(step) is { } ratio)
                yield return ratio;
            if (before is not null)
                foreach (var derived in Changes(before, step))
                    yield return derived;
            before = step;
        }
    }

    /// <summary>"the punitive part", "the costs".</summary>
    public static string Part(ComponentKind component) =>
        component switch
        {
            ComponentKind.Compensatory or ComponentKind.Punitive or ComponentKind.Statutory => $"the {EnumTerm.For(component)} part",
            ComponentKind.AttorneysFees => "the attorneys’ fees",
            _ => $"the {EnumTerm.For(component)}",
        };

    private IEnumerable<RecordedNumber> Changes(AwardStep before, AwardStep after)
    {
        foreach (var component in after.Changed)
        {
            if (!before.Components.TryGetValue(component, out var was) || !after.Components.TryGetValue(component, out var now))
                continue;
            var (cut, difference) = (
                FactRef.AwardComponentCut(award.Award.Id, component, after.Event),
                FactRef.AwardComponentDifference(award.Award.Id, component, after.Event)
            );
            foreach (var knownNumber in Change(cut, difference, Part(component), was, now))
                yield return knownNumber with
                {
                    Component = component,
                };
        }

        foreach (
            var number in Change(
                FactRef.AwardTotalCut(award.Award.Id, after.Event),
                FactRef.AwardTotalDifference(award.Award.Id, after.Event),
                "the whole award",
                before.Total,
                after.Total
            )
        )
            yield return number;
    }

    private IEnumerable<RecordedNumber> Change(FactRef cut, FactRef difference, string what, decimal was, decimal now)
    {
        if (now >= was || was <= 0)
            yield break;
        yield return Number(cut, $"the cut of {what}", NumberKind.Percent, (was - now) * 100 / was) with
        {
            Alias = FactRef.AwardCut(cut.Id, cut.After!),
        };
        yield return Money(difference, $"the sum by which {what} was cut", was - now) with
        {
            Alias = FactRef.AwardDifference(cut.Id, cut.After!),
        };
    }

    private RecordedNumber? Ratio(AwardStep step) =>
        step.Components.TryGetValue(ComponentKind.Punitive, out var punitive)
        && step.Components.TryGetValue(ComponentKind.Compensatory, out var compensatory)
        && compensatory > 0
            ? Number(
                FactRef.AwardRatio(award.Award.Id, step.Event),
                $"the ratio of the punitive to the compensatory part {_steps[step.Event]}",
                NumberKind.Ratio,
                punitive / compensatory
            )
            : null;

    private RecordedNumber Money(FactRef fact, string label, decimal amount) =>
        Number(fact, label, NumberKind.Money, amount) with
        {
            Currency = award.Award.Currency,
        };

    private RecordedNumber Number(FactRef fact, string label, NumberKind kind, decimal value) =>
        new()
        {
            Fact = fact,
            Kind = kind,
            Value = value,
            Label = isOnlyAward ? label : $"{label} (“{award.Award.Title}”)",
            IsUndone = award.Undone is not null,
            AwardedBy = award.Steps[0].Kind == AwardStepKind.Verdict ? "a jury" : "the court",
        };

    private string Whole(AwardStep step) =>
        _steps[step.Event] == "of the verdict"
            ? "the whole verdict"
            : $"the whole award {_steps[step.Event].Replace("of the award ", "", StringComparison.Ordinal)}";

    // Two steps of one kind are told apart by their days.
    private static Dictionary<string, string> StepWords(CourtCase courtCase, AwardState award)
    {
        var words = award.Steps.ToDictionary(
            step => step.Event,
            step =>
                (step == award.Steps[0], step.Kind) switch
                {
                    (true, AwardStepKind.Verdict) => "of the verdict",
                    (true, _) => "of the award as first made",
                    (_, AwardStepKind.SetAsideInPart) => "after a part was set aside",
                    (_, AwardStepKind.OnAppeal) => "after the decision on appeal",
                    _ => $"after the {step.How}",
                }
        );
        foreach (var same in award.Steps.GroupBy(step => words[step.Event]).Where(group => group.Count() > 1).ToList())
        foreach (var step in same)
            if (courtCase.Events.FirstOrDefault(caseEvent => caseEvent.Id == step.Event) is { } happened)
                words[step.Event] += $" of {DateFormatter.Label(happened.Date)}";
        return words;
    }
}
