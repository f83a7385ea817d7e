using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The money and how it changed. Each figure says what it is; only what is in a judgment counts as owed.</summary>
internal sealed class MoneySentences(CaseNaming words, SentenceMaker maker)
{
    private readonly AwardStanding _standing = new(words);
    private readonly JudgmentForAward _judgment = new(words);

    /// <summary>The awards that count before those that fell, the largest first.</summary>
    public IReadOnlyList<AwardState> Awards { get; } =
    [
        .. words
            .State.Awards.Where(award => award.Steps.Count > 0)
            .OrderBy(award => award.IsFallen)
            .ThenByDescending(award => award.Total.Amount),
    ];

    public IEnumerable<SummarySentence> Of(AwardState award)
    {
        yield return Made(award);
        for (var i = 1; i < award.Steps.Count; i++)
            yield return Changed(award, award.Steps[i - 1], award.Steps[i]);
        if (_standing.Acceptance(award) is { } accepted)
            yield return maker.Say(accepted, [FactRef.AwardAcceptance(award.Award.Id), .. StageFacts(award)]);
        yield return maker.Say(_standing.Stage(award), StageFacts(award));
        foreach (var (text, facts) in _standing.Besides(award))
            yield return maker.Say(text, [.. facts, .. Totals(award, award.Steps[^1]), maker.Case]);
    }

    /// <summary>What a sentence on the stage of an award rests on.</summary>
    public IEnumerable<FactRef> StageFacts(AwardState award) =>
        [
            FactRef.AwardJudgment(award.Award.Id),
            .. award
                .Steps.Where(step => step.Kind == AwardStepKind.Remittitur)
                .Append(award.Steps[^1])
                .SelectMany(step => Totals(award, step)),
            .. _standing.Events(award),
            .. _standing.Facts(award),
        ];

    /// <summary>Every figure of an award, one row a step.</summary>
    public SummaryTable Table(AwardState award)
    {
        var components = award.Steps.SelectMany(step => step.Components.Keys).Distinct().Order().ToList();
        return new SummaryTable(
            $"{award.Award.Title}, in {award.Award.Currency}",
            ["Date", "By", .. components.Select(StateLabels.For), "Total"],
            [
                .. award.Steps.Select(step =>
                    (IReadOnlyList<SummarySentence>)
                        [
                            maker.Say(Prose.Capital(words.Day(step.Event)), FactRef.Event(step.Event)),
                            maker.Say(Prose.Capital(step.How), FactRef.Event(step.Event)),
                            .. components.Select(component =>
                                step.Components.TryGetValue(component, out var sum)
                                    ? maker.Say(Sum(award, sum), SetBy(award, component, step))
                                    : maker.Say("–", FactRef.Award(award.Award.Id))
                            ),
                            maker.Say(Sum(award, step.Total), Totals(award, step)),
                        ]
                ),
            ]
        );
    }

    private SummarySentence Made(AwardState award)
    {
        var step = award.Steps[0];
        var from = _judgment.IsOutOfFund(award) ? $"for {JudgmentForAward.Purpose(award)}" : $"against {words.Parties(award.Award.Payors)}";
        return maker.Say(
            $"{Prose.Capital(words.On(step.Event))} {char.ToLowerInvariant(Giver(step)[0])}{Giver(step)[1..]} awarded "
                + $"{words.Parties(award.Award.Payees)} {What(award, step)} {CaseNaming.Ended(from)}",
            [
                FactRef.Event(step.Event),
                .. Totals(award, step),
                .. award.Award.Payees.Concat(award.Award.Payors).Select(id => FactRef.Party(id)),
            ]
        );
    }

    public static string Giver(AwardStep step) => Prose.Capital(Prose.A(step.Kind == AwardStepKind.Verdict ? "jury" : step.How));

    /// <summary>"$90 in total ($40 in compensatory damages and $50 in punitive damages)".</summary>
    public static string What(AwardState award, AwardStep step)
    {
        var parts = step.Components.Where(part => part.Value != 0).OrderBy(part => part.Key).ToList();
        return parts.Count == 1
            ? $"{Sum(award, step.Total)} {As(parts[0].Key)}"
            : $"{Sum(award, step.Total)} in total ({Prose.List(parts.Select(part => $"{Sum(award, part.Value)} {As(part.Key)}"))})";
    }

    private SummarySentence Changed(AwardState award, AwardStep before, AwardStep step)
    {
        if (step.Kind is AwardStepKind.Verdict or AwardStepKind.Ruling)
            return Anew(award, step);
        var parts = step.Changed.Select(component => Part(award, before, step, component));
        var by = step.Kind switch
        {
            AwardStepKind.Remittitur => "by remittitur",
            AwardStepKind.SetAsideInPart => "",
            AwardStepKind.OnAppeal => "",
            _ when step.Instrument == AdjustmentInstrument.Interest => "",
            _ => $"({step.How})",
        };
        var total =
            step.Components.Count > 1
                ? $", so that the total {(step.Total < before.Total ? "fell" : "rose")} "
                    + $"from {Sum(award, before.Total)} to {Sum(award, step.Total)}"
                : "";
        var court = step.Kind == AwardStepKind.OnAppeal ? "a higher court" : "the court";
        return maker.Say(
            $"{Prose.Capital(words.On(step.Event))} {court} {Prose.List(parts)}{(by.Length > 0 ? $" {by}" : "")}{total}"
                + $"{(IsInferred(award, step) ? " (the figure is inferred)" : "")}.",
            [FactRef.Event(step.Event), .. Totals(award, before), .. Totals(award, step)]
        );
    }

    /// <summary>What was awarded again, after the first award had fallen.</summary>
    private SummarySentence Anew(AwardState award, AwardStep step) =>
        maker.Say(
            $"{Prose.Capital(words.On(step.Event))} {char.ToLowerInvariant(Giver(step)[0])}{Giver(step)[1..]} awarded "
                + $"{What(award, step)} anew.",
            [FactRef.Event(step.Event), .. Totals(award, step)]
        );

    /// <summary>True where no source prints the figure that the step set, and the record computes it.</summary>
    public bool IsInferred(AwardState award, AwardStep step) =>
        words.Acts.IsInferred<AwardAdjusted>(step.Event, adjusted => adjusted.Award == award.Award.Id);

    private static string Part(AwardState award, AwardStep before, AwardStep step, ComponentKind component)
    {
        var name = StateLabels.For(component).ToLowerInvariant();
        if (!step.Components.TryGetValue(component, out var now))
            return $"set aside the {name} of {Sum(award, before.Components[component])}";
        if (!before.Components.TryGetValue(component, out var old))
            return $"added {Sum(award, now)} {As(component)}";
        return $"{(now < old ? "cut" : "raised")} the {name} from {Sum(award, old)} to {Sum(award, now)}";
    }

    public static IEnumerable<FactRef> Totals(AwardState award, AwardStep step) =>
        [FactRef.AwardTotal(award.Award.Id, step.Event), .. step.Components.Keys.Select(component => SetBy(award, component, step))];

    /// <summary>The component as the step that last set it left it.</summary>
    private static FactRef SetBy(AwardState award, ComponentKind component, AwardStep step)
    {
        var set = award
            .Steps.TakeWhile(awardStep => !ReferenceEquals(awardStep, step))
            .Append(step)
            .Last(awardStep => awardStep.Changed.Contains(component) || ReferenceEquals(awardStep, award.Steps[0]));
        return FactRef.AwardComponent(award.Award.Id, component, set.Event);
    }

    public static string Sum(AwardState award, decimal amount) => new MonetaryAmount(amount, award.Award.Currency).ToString();

    private static string As(ComponentKind component) =>
        component switch
        {
            ComponentKind.Sanction or ComponentKind.CivilPenalty => $"as {Prose.A(EnumTerm.For(component))}",
            ComponentKind.SettlementSum => "as the agreed sum",
            _ => $"in {StateLabels.For(component).ToLowerInvariant()}",
        };
}
