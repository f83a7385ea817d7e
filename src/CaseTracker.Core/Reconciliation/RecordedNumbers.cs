using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Every true number of a case that a printed one can be set beside, by record.</summary>
internal sealed class RecordedNumbers
{
    private readonly Dictionary<string, List<RecordedNumber>> _byRecord;
    private readonly Dictionary<string, List<RecordedNumber>> _byFact;

    private readonly StepsInOrder _steps;

    /// <param name="entries">The events of the case in order.</param>
    public RecordedNumbers(CourtCase courtCase, IReadOnlyList<AwardState> awards, IReadOnlyList<TimelineEntry> entries)
    {
        var made = awards.Where(award => award.Steps.Count > 0).ToList();
        _steps = new StepsInOrder(made, entries);
        var ratios = made.Count == 1 ? made[0] : null;
        var all = made.SelectMany(award => new AwardNumbers(courtCase, award, made.Count == 1).All())
            .Concat(courtCase.ReliefSought.SelectMany(relief => Asked(courtCase, relief, ratios)))
            .ToList();
        _byRecord = all.GroupBy(number => Record(number.Fact)).ToDictionary(group => group.Key, group => group.ToList());
        _byFact = all.SelectMany(number => Names(number).Select(name => (name, number)))
            .GroupBy(pair => pair.name)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.number).ToList());
    }

    /// <summary>The numbers that a citation names: one, none that is known, or several under one name ("cut").</summary>
    /// <remarks>After an event that changed nothing, they are those that stood then.</remarks>
    public IReadOnlyList<RecordedNumber> Named(FactRef fact) => _byFact.GetValueOrDefault(Settled(fact)) ?? [];

    /// <summary>The name of a fact by the step that gives its sum, where the event that it names has no step of its own.</summary>
    public string Settled(FactRef fact) =>
        !_byFact.ContainsKey(fact.Text) && StepAfter(fact) is { } step ? $"{fact.Text[..fact.Text.IndexOf('@')]}@{step}" : fact.Text;

    /// <inheritdoc cref="StepsInOrder.After"/>
    public string? StepAfter(FactRef fact) => _steps.After(fact);

    /// <summary>Every number of the record that a fact belongs to, each once.</summary>
    public IEnumerable<RecordedNumber> OfRecord(FactRef fact) =>
        (_byRecord.GetValueOrDefault(Record(fact)) ?? []).Where(number => !number.IsRepeated);

    private static string Record(FactRef fact) => fact.Whole.Text;

    private static IEnumerable<string> Names(RecordedNumber number)
    {
        yield return number.Fact.Text;
        if (number.Alias is not null)
            yield return number.Alias.Text;
        // A request as a whole stands for the sum that it names.
        if (number is { Fact.Record: RecordKind.ReliefSought, Kind: NumberKind.Money })
            yield return number.Fact.Whole.Text;
    }

    private static IEnumerable<RecordedNumber> Asked(CourtCase courtCase, ReliefSought relief, AwardState? award)
    {
        if (relief.Amount is not { } amount)
            yield break;
        var day = courtCase.Events.FirstOrDefault(caseEvent => caseEvent.Id == relief.Event)?.Date.Latest ?? DateOnly.MaxValue;
        var number = new RecordedNumber
        {
            Fact = FactRef.ReliefSoughtAmount(relief.Id),
            Kind = NumberKind.Money,
            Value = amount.Amount,
            Currency = amount.Currency,
            Label = $"the sum that the request of {Prose.List(relief.By.Select(by => courtCase.PartyName(by, day)))} comes to",
        };
        yield return number;
        if (
            award?.Steps[0].Components.GetValueOrDefault(ComponentKind.Compensatory) is > 0 and var compensatory
            && award.Award.Currency == amount.Currency
        )
            yield return number with
            {
                Fact = FactRef.ReliefSoughtRatio(relief.Id),
                Kind = NumberKind.Ratio,
                Currency = null,
                Value = amount.Amount / compensatory,
                Label =
                    "the request of "
                    + $"{Prose.List(relief.By.Select(by => courtCase.PartyName(by, day)))} as a multiple of the compensatory part",
            };
    }
}
