using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The money and how it changed. Each figure says what it is; only what is in a judgment is called owed.</summary>
internal sealed class MoneySentences(CaseNaming words, SentenceMaker maker)
{
    private const int MostAlone = 2;
    private const int MostNamed = 4;

    private readonly AwardStanding _standing = new(words);

    /// <summary>The awards that count before those that fell.</summary>
    public IReadOnlyList<AwardState> Awards { get; } =
    [.. words.State.Awards.Where(award => award.Steps.Count > 0).OrderBy(award => award.IsFallen)];

    public IEnumerable<SummarySentence> Of(AwardState award)
    {
        yield return Made(award);
        for (var i = 1; i < award.Steps.Count; i++)
            yield return Changed(award, award.Steps[i - 1], award.Steps[i]);
        yield return maker.Say(_standing.Stage(award), StageFacts(award));
        foreach (var (text, facts) in _standing.Besides(award))
            yield return maker.Say(text, [.. facts, .. Totals(award, award.Steps[^1]), maker.Case]);
    }

    /// <summary>What the short account says of the money: each award, or several that stand alike in one sentence.</summary>
    public IEnumerable<SummarySentence> Briefly() =>
        Awards
            .GroupBy(award => Awards.Count > MostAlone && award.Remittitur == RemittiturStatus.None ? Alike(award) : award.Award.Id)
            .Select(group => group.Count() == 1 ? Brief(group.First()) : Together([.. group]));

    private string Alike(AwardState award) =>
        $"{award.Steps[0].Event} {award.Stage} {award.Judgment} {award.Undone} {award.Review} {award.ExecutionStayed} "
        + UnheldReview.Of(words.State, award);

    private SummarySentence Together(List<AwardState> awards)
    {
        var first = awards[0];
        var sums = awards.Take(MostNamed).Select(award => $"{award.Total} against {Payors(award)}").ToList();
        if (awards.Count > MostNamed)
            sums.Add(Prose.Count(awards.Count - MostNamed, "more"));
        var stage = _standing.Stage(first).Replace($"The sum of {first.Total} is in", "Each is in", StringComparison.Ordinal);
        return maker.Say(
            $"{Giver(first.Steps[0])} gave awards of {Prose.List(sums)} {words.On(first.Steps[0].Event)}. "
                + (
                    first.Stage == AwardStage.InJudgment || stage.StartsWith("No ", StringComparison.Ordinal)
                        ? stage
                        : $"Of each: {char.ToLowerInvariant(stage[0])}{stage[1..]}"
                ),
            [.. awards.SelectMany(StageFacts), .. awards.SelectMany(award => award.Award.Payors).Select(id => FactRef.Party(id))]
        );
    }

    private string Payors(AwardState award) =>
        award.Award.Payors.Count > MostNamed
            ? $"{words.Party(award.Award.Payors[0])} and {Prose.Count(award.Award.Payors.Count - 1, "other")}"
            : words.Parties(award.Award.Payors);

    private IEnumerable<FactRef> StageFacts(AwardState award) =>
        [
            FactRef.AwardJudgment(award.Award.Id),
            .. award
                .Steps.Where(step => step.Kind == AwardStepKind.Remittitur)
                .Append(award.Steps[^1])
                .SelectMany(step => Totals(award, step)),
            .. SentenceMaker.Events(award.Steps[0].Event, award.Judgment, award.Undone),
            .. words.State.Bonds.Where(bond => bond.Secures(award.Award.Id)).SelectMany(bond => SentenceMaker.Events(bond.PostedIn)),
            .. _standing.Facts(award),
        ];

    /// <summary>The first figure, the last and how far the sum has come, in one sentence that stands by itself.</summary>
    private SummarySentence Brief(AwardState award)
    {
        var (first, last) = (award.Steps[0], award.Steps[^1]);
        var text = $"{Giver(first)} awarded {What(award, first)} {words.On(first.Event)}";
        if (last.Total != first.Total && !award.IsFallen)
            text += $"; {Turned(award, first, last)} {words.On(last.Event)}";
        return maker.Say(
            $"{text}. {_standing.Stage(award)}",
            [.. Totals(award, first), .. SentenceMaker.Events(last.Event), .. StageFacts(award)]
        );
    }

    private static string Turned(AwardState award, AwardStep first, AwardStep last) =>
        last.Kind switch
        {
            AwardStepKind.Remittitur => $"the court cut the total to {Sum(award, last.Total)} by remittitur",
            AwardStepKind.OnAppeal => $"on appeal the total became {Sum(award, last.Total)}",
            AwardStepKind.SetAsideInPart => $"the court set part of it aside and left {Sum(award, last.Total)}",
            _ => $"the court {(last.Total < first.Total ? "cut" : "raised")} the total to {Sum(award, last.Total)} ({last.How})",
        };

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
        var against = words.Parties(award.Award.Payors);
        return maker.Say(
            $"{Prose.Capital(words.On(step.Event))} {char.ToLowerInvariant(Giver(step)[0])}{Giver(step)[1..]} awarded "
                + $"{words.Parties(award.Award.Payees)} {What(award, step)} against {CaseNaming.Ended(against)}",
            [
                FactRef.Event(step.Event),
                .. Totals(award, step),
                .. award.Award.Payees.Concat(award.Award.Payors).Select(id => FactRef.Party(id)),
            ]
        );
    }

    private static string Giver(AwardStep step) => Prose.Capital(Prose.A(step.Kind == AwardStepKind.Verdict ? "jury" : step.How));

    /// <summary>"$90 in total ($40 in compensatory damages and $50 in punitive damages)".</summary>
    private static string What(AwardState award, AwardStep step)
    {
        var parts = step.Components.Where(part => part.Value != 0).OrderBy(part => part.Key).ToList();
        return parts.Count == 1
            ? $"{Sum(award, step.Total)} {As(parts[0].Key)}"
            : $"{Sum(award, step.Total)} in total ({Prose.List(parts.Select(part => $"{Sum(award, part.Value)} {As(part.Key)}"))})";
    }

    private SummarySentence Changed(AwardState award, AwardStep before, AwardStep step)
    {
        var parts = step.Changed.Select(component => Part(award, before, step, component));
        var by = step.Kind switch
        {
            AwardStepKind.Remittitur => "by remittitur",
            AwardStepKind.SetAsideInPart => "",
            AwardStepKind.OnAppeal => "on appeal",
            _ => $"({step.How})",
        };
        var total =
            step.Components.Count > 1
                ? $", so that the total {(step.Total < before.Total ? "fell" : "rose")} "
                    + $"from {Sum(award, before.Total)} to {Sum(award, step.Total)}"
                : "";
        if (step.Kind == AwardStepKind.RemittiturRefused)
            return maker.Say(
                $"The remittitur was refused {words.On(step.Event)}, so the cut did not take effect.",
                [FactRef.Event(step.Event), .. Totals(award, step)]
            );
        var court = step.Kind == AwardStepKind.OnAppeal ? "the court above" : "the court";
        return maker.Say(
            $"{Prose.Capital(words.On(step.Event))} {court} {Prose.List(parts)}{(by.Length > 0 ? $" {by}" : "")}{total}.",
            [FactRef.Event(step.Event), .. Totals(award, before), .. Totals(award, step)]
        );
    }

    private static string Part(AwardState award, AwardStep before, AwardStep step, ComponentKind component)
    {
        var name = StateLabels.For(component).ToLowerInvariant();
        if (!step.Components.TryGetValue(component, out var now))
            return $"set aside the {name} of {Sum(award, before.Components[component])}";
        if (!before.Components.TryGetValue(component, out var old))
            return $"added {Sum(award, now)} {As(component)}";
        return $"{(now < old ? "cut" : "raised")} the {name} from {Sum(award, old)} to {Sum(award, now)}";
    }

    private static IEnumerable<FactRef> Totals(AwardState award, AwardStep step) =>
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
