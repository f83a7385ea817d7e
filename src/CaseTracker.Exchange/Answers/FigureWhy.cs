using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>Why papers print more than one figure for one award: it changed, and each was right on its day.</summary>
public static class FigureWhy
{
    /// <returns>The question and one paragraph; null where the foremost award has had one total only.</returns>
    public static (string Question, string Text)? Of(CaseReading reading)
    {
        var words = new CaseNaming(reading);
        if (AwardState.Foremost(reading.State.Awards) is not { Steps.Count: > 1 } award || award.Steps[0].Total == award.Steps[^1].Total)
            return null;
        var totals = award.Steps.Where((step, i) => i == 0 || step.Total != award.Steps[i - 1].Total).ToList();
        var told = totals.Select((step, i) => $"{Sum(award, step.Total)} is what {(i == 0 ? Given(step) : Became(step))}");
        var components = award
            .Steps[^1]
            .Components.OrderByDescending(pair => pair.Value)
            .Select(pair => $"{Sum(award, pair.Value)} is {StateLabels.For(pair.Key).ToLowerInvariant()}")
            .ToList();
        var parts = components.Count > 1 ? $" Of the last total, {Prose.List(components)}; a report may give one of these alone." : "";
        return (
            $"Why news reports say {Prose.List([Sum(award, totals[0].Total), Sum(award, totals[^1].Total)])}",
            $"{string.Join("; ", told)}. Each figure was right on its day.{parts}"
        );

        string Given(AwardStep step) => $"{(step.Kind == AwardStepKind.Verdict ? "the jury" : "the court")} awarded {words.On(step.Event)}";

        string Became(AwardStep step) =>
            step.Kind != AwardStepKind.Remittitur || award.Remittitur is RemittiturStatus.Accepted or RemittiturStatus.None
                ? $"the total became {words.On(step.Event)} ({step.How})"
            : award.Remittitur == RemittiturStatus.Refused
                ? $"the judge cut it to {words.On(step.Event)} ({step.How}, refused by the plaintiff)"
            : $"the judge cut it to {words.On(step.Event)} on condition that the plaintiff accepts ({step.How}; we found no answer)";
    }

    private static string Sum(AwardState award, decimal amount) => new MonetaryAmount(amount, award.Award.Currency).ToString();
}
