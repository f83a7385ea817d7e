using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The money and how it changed. Each figure says what it is; only what is in a judgment is called owed.</summary>
internal sealed class MoneySentences(CaseNaming words, SentenceMaker maker)
{
    public IReadOnlyList<AwardState> Awards { get; } = [.. words.State.Awards.Where(award => award.Steps.Count > 0)];

    public IEnumerable<SummarySentence> Of(AwardState award)
    {
        yield return Made(award);
        for (var i = 1; i < award.Steps.Count; i++)
            yield return Changed(award, award.Steps[i - 1], award.Steps[i]);
        yield return maker.Say(
            Stage(award),
            [
                FactRef.AwardJudgment(award.Award.Id),
                .. Totals(award, award.Steps[^1]),
                .. SentenceMaker.Events(award.Judgment, award.Undone),
            ]
        );
    }

    /// <summary>The first figure, the last and how far the sum has come, in one sentence that stands by itself.</summary>
    public SummarySentence Brief(AwardState award)
    {
        var (first, last) = (award.Steps[0], award.Steps[^1]);
        var text = $"{Giver(first)} awarded {What(award, first)} {words.On(first.Event)}";
        if (!ReferenceEquals(first, last))
        {
            var by = last.Kind == AwardStepKind.Remittitur ? " by remittitur" : "";
            text +=
                $"; the court {(last.Total < first.Total ? "cut" : "set")} the total "
                + $"to {Sum(award, last.Total)}{by} {words.On(last.Event)}";
        }

        return maker.Say(
            $"{text}. {Stage(award)}",
            [
                .. Totals(award, first),
                .. Totals(award, last),
                FactRef.AwardJudgment(award.Award.Id),
                .. SentenceMaker.Events(first.Event, last.Event, award.Judgment, award.Undone),
            ]
        );
    }

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
            AwardStepKind.RemittiturRefused => "before the remittitur, which was refused",
            AwardStepKind.SetAsideInPart => "",
            _ => $"({step.How})",
        };
        var total =
            step.Components.Count > 1
                ? $", so that the total {(step.Total < before.Total ? "fell" : "rose")} "
                    + $"from {Sum(award, before.Total)} to {Sum(award, step.Total)}"
                : "";
        return maker.Say(
            $"{Prose.Capital(words.On(step.Event))} the court {Prose.List(parts)} {by}{total}.",
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

    private string Stage(AwardState award)
    {
        var accepted = award.Remittitur switch
        {
            RemittiturStatus.Accepted => "The remittitur was accepted",
            RemittiturStatus.Refused => "The remittitur was refused",
            _ => null,
        };
        return award.Stage switch
        {
            AwardStage.ByVerdict or AwardStage.ByOrder => $"{(accepted is null ? "No" : $"{accepted}; no")} judgment for the "
                + $"sum {(words.WasChecked ? "was found" : "is on record")}.",
            AwardStage.Remitted when accepted is null => "No acceptance of the cut and no judgment "
                + $"{(words.WasChecked ? "was found" : "is on record")}; refusal means a new trial.",
            AwardStage.Remitted => $"{accepted}; no judgment for the sum {(words.WasChecked ? "was found" : "is on record")}.",
            AwardStage.InJudgment when award.Steps is [var only] && only.Event == award.Judgment =>
                $"The sum is owed{(award.ExecutionStayed ? "; its execution is stayed" : "")}.",
            AwardStage.InJudgment => $"The sum of {award.Total} is in a "
                + $"judgment{(award.Judgment is { } id ? $" entered {words.On(id)}" : "")} and is "
                + $"owed{(award.ExecutionStayed ? "; its execution is stayed" : "")}.",
            AwardStage.Satisfied => "The judgment has been satisfied.",
            AwardStage.SetAside =>
                $"The trial court set it aside{(award.Undone is { } by ? $" {words.On(by)}" : "")} ({Fell(award.Fell)}); "
                    + "it no longer counts.",
            _ => $"The award fell with the ruling that gave it{(award.Undone is { } undoing ? $", {words.On(undoing)}" : "")}.",
        };
    }

    private static string Fell(SetAsideGround? ground) =>
        ground switch
        {
            SetAsideGround.RefusedRemittitur => "the plaintiff refused the remittitur, so a new trial follows",
            SetAsideGround.NewTrial => "a new trial was ordered",
            SetAsideGround.SupersedingVerdict => "a later verdict took its place",
            _ => "judgment as a matter of law",
        };

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

    private static string Sum(AwardState award, decimal amount) => new MonetaryAmount(amount, award.Award.Currency).ToString();

    private static string As(ComponentKind component) =>
        component switch
        {
            ComponentKind.Sanction or ComponentKind.CivilPenalty => $"as {Prose.A(EnumTerm.For(component))}",
            ComponentKind.SettlementSum => "as the agreed sum",
            _ => $"in {StateLabels.For(component).ToLowerInvariant()}",
        };
}
