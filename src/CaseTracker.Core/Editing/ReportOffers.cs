using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Reconciliation;

namespace CaseTracker.Core.Editing;

/// <summary>Reads the sums in a sentence that an editor pasted, and says which sums of the case they may be.</summary>
public static class ReportOffers
{
    /// <param name="state">The state after the ruling, so that its own sums are among those offered.</param>
    public static IReadOnlyList<ReportOffer> In(string sentence, CourtCase courtCase, CaseState state)
    {
        var titles = courtCase.Events.ToDictionary(happened => happened.Id, happened => happened.Title);
        var sums = state.Awards.SelectMany(award => Sums(award, titles)).ToList();
        return [.. PrintedAmount.ReadAll(sentence).Select(printed => Offer(printed, sums))];
    }

    private static ReportOffer Offer(PrintedAmount printed, List<(string Fact, string Label, decimal Amount)> sums)
    {
        var fitting = sums.Where(sum => Fits(printed, sum.Amount)).ToList();
        return new ReportOffer(
            printed.Text,
            [.. sums.OrderBy(sum => Math.Abs(sum.Amount - printed.Low)).Select(sum => (sum.Fact, sum.Label))],
            fitting.Count == 1 ? fitting[0].Fact : null
        );
    }

    /// <summary>Whether rounding the sum as finely as the figure is printed, to the nearest or down, gives the figure.</summary>
    private static bool Fits(PrintedAmount printed, decimal sum) =>
        sum >= printed.Low - printed.Unit / 2
        && sum <= printed.High + (printed.Unit > 1 ? printed.Unit : 0)
        && Math.Abs(sum - printed.Low) < printed.Unit;

    private static IEnumerable<(string Fact, string Label, decimal Amount)> Sums(AwardState award, Dictionary<string, string> titles)
    {
        foreach (var step in award.Steps)
        {
            foreach (var (kind, sum) in step.Components.Where(pair => step.Changed.Contains(pair.Key)))
                yield return (
                    FactRef.AwardComponent(award.Award.Id, kind, step.Event).Text,
                    Label(Prose.Capital(StateLabels.For(kind)), sum, step),
                    sum
                );
            if (step.Components.Count > 1)
                yield return (FactRef.AwardTotal(award.Award.Id, step.Event).Text, Label("Total", step.Total, step), step.Total);
        }

        string Label(string what, decimal sum, AwardStep step) =>
            $"{what}, {new MonetaryAmount(sum, award.Award.Currency)}, after “{titles.GetValueOrDefault(step.Event, step.Event)}”";
    }
}
