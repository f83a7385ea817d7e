using CaseTracker.Core.Currencies;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets a printed sum, percentage or ratio beside the numbers of the case.</summary>
internal sealed class NumberReconciliation(ReconciliationContext evidence)
{
    private readonly Dictionary<Citation, ComponentKind?> _preferred = new(ReferenceEqualityComparer.Instance);

    public ReconciliationOutcome Reconcile(ReportedValue reported, Citation citation)
    {
        var quantities = QuantityReader.ReadAll(reported.Printed);
        if (quantities.Count == 0)
            return Nothing($"No number could be read in “{reported.Printed}”.");
        if (quantities.Count == 1)
            return One(quantities[0], reported.Printed, reported.For, reported, citation);
        var inPairs = quantities.Count == reported.For.Count;
        return ReconciliationOutcome.Combine([
            .. quantities.Select(
                (quantity, i) =>
                    One(quantity, quantity.Text ?? reported.Printed, inPairs ? [reported.For[i]] : reported.For, reported, citation)
            ),
        ]);
    }

    private ReconciliationOutcome One(
        Quantity quantity,
        string printed,
        IReadOnlyList<FactRef> facts,
        ReportedValue reported,
        Citation citation
    )
    {
        var named = facts.SelectMany(evidence.Known.Named).Distinct().ToList();
        if (named.Count == 0)
            return Unknown(quantity, printed, facts, reported);
        if (quantity is { Kind: NumberKind.Count, InWords: true } && named[0].Kind == NumberKind.Money)
            return Nothing($"“{printed}” names no currency, so it is not read as a sum of money.");
        if (quantity.Low < 0)
            return Nothing($"“{printed}” is a negative sum, which is not compared with {named[0].LabelAndText}.");
        if (quantity is { Kind: NumberKind.Count, Currency: null })
            quantity = quantity with { Kind = named[0].Kind };
        if (named.All(number => IsOtherCurrency(quantity, number)))
            return Nothing($"“{printed}” is in another currency than {named[0].LabelAndText}; sums are not converted.");
        var fits = Fits(quantity, named, facts);
        var called = SumLabel.From(reported);
        var words = new NumberSentences(evidence, quantity, printed, called, citation);
        var preferred = Preferred(citation);
        var live = fits.Where(fit => fit.IsNamed)
            .OrderBy(fit => called.Excludes(fit.Number))
            .ThenBy(fit => preferred is not null && fit.Number.Component != preferred)
            .ThenBy(fit => fit.Rank)
            .ThenBy(fit => fit.Fit.Error)
            .ToList();
        var others = fits.Where(fit => !fit.IsNamed).OrderBy(fit => fit.Rank).ThenBy(fit => fit.Fit.Error).ToList();
        var (verdict, sentence) = live.Count > 0 ? Judge(live, called, words, preferred) : WithoutFit(quantity, named, others, words);
        return new ReconciliationOutcome(verdict, [.. live.Concat(others).Select(fit => fit.Reading)], sentence);
    }

    private List<NumberFit> Fits(Quantity quantity, List<RecordedNumber> named, IReadOnlyList<FactRef> facts)
    {
        var others = facts
            .DistinctBy(fact => fact.Whole)
            .SelectMany(evidence.Known.OfRecord)
            .Where(number =>
                !named.Exists(knownNumber =>
                    knownNumber.Fact == number.Fact || (knownNumber.Value == number.Value && knownNumber.Component == number.Component)
                )
            );
        return
        [
            .. named
                .Select(number => (number, true))
                .Concat(others.Select(number => (number, false)))
                .Where(pair => pair.number.Kind == quantity.Kind && !IsOtherCurrency(quantity, pair.number))
                .Select(pair => (pair, Fit: Fit.Find(quantity, pair.number.Value, pair.Item2)))
                .Where(found => found.Fit is not null)
                .Select(found => new NumberFit(found.pair.number, found.Fit!.Value, found.pair.Item2)),
        ];
    }

    private (MatchKind, string) Judge(List<NumberFit> live, SumLabel called, NumberSentences words, ComponentKind? preferred)
    {
        if (called.Fate is { } fate && live[0].Number is { AwardedBy: not null, IsUndone: false })
            return (MatchKind.SaysSomethingElse, words.SaysSomethingElse(live[0], fate));
        if (called.IsOtherThingThan(live[0].Number, evidence.HasSettlement))
            return (MatchKind.Mislabelled, words.Mislabelled(live));
        if (live.TrueForAll(fit => called.Excludes(fit.Number)) && live.Count == 1)
            return (MatchKind.Mislabelled, words.OtherPart(live[0]));
        // Facts that are one number ("the cut of the part, of the whole") leave nothing to choose.
        if (live.Select(fit => fit.Number.Value).Distinct().Count() == 1)
            return (live[0].Fit.Verdict, words.Alone(live[0]));
        if (called.IsSpecific && live.Exists(fit => !called.Excludes(fit.Number)) && live.Exists(fit => called.Excludes(fit.Number)))
            return (MatchKind.Ambiguous, words.NameAgainstNumber(live));
        if (preferred is { } part && live.Find(fit => fit.Number.Component == part) is { } best)
            return (MatchKind.Ambiguous, words.ByCompany(best, live, part));
        if (live[0].Fit.Kind is FitKind.Exact or FitKind.Rounded && live.Skip(1).All(fit => fit.Rank == 1))
            return (live[0].Fit.Verdict, words.ProbablyRounded(live));
        return (MatchKind.Ambiguous, words.Several(live));
    }

    private static (MatchKind, string) WithoutFit(
        Quantity quantity,
        List<RecordedNumber> named,
        List<NumberFit> others,
        NumberSentences words
    )
    {
        var meant = named
            .Where(number => number.Kind == quantity.Kind)
            .OrderBy(number => Math.Abs(number.Value - quantity.Low))
            .FirstOrDefault();
        if (meant is null)
            return (MatchKind.NotComparable, words.OtherKind(named[0]));
        if (others.Find(fit => fit.Fit.Kind != FitKind.Cut) is { } instead)
            return (InsteadOf(meant, instead.Number), words.Instead(meant, [.. others.Where(fit => fit.Fit.Kind != FitKind.Cut)]));
        if (FactorOf(quantity, named) is { } factor)
            return (MatchKind.OffByAFactor, words.OffByAFactor(factor.Number, factor.Exponent));
        if (words.AddedUp(meant) is { } sum)
            return (MatchKind.Contradicts, sum);
        if (Fit.Holds(quantity, meant.Value) is not null)
            return (MatchKind.BoundFails, words.BoundFails(meant));
        return others.Count > 0
            ? (InsteadOf(meant, others[0].Number), words.Instead(meant, others))
            : (MatchKind.Contradicts, words.Contradicts(meant));
    }

    /// <summary>A part and a whole belong together only as one event left them.</summary>
    private static MatchKind InsteadOf(RecordedNumber meant, RecordedNumber number)
    {
        if (meant.Fact.After != number.Fact.After)
            return MatchKind.Contradicts;
        if (number.IsTotal && meant is { Component: not null, Alias: null })
            return MatchKind.TotalOf;
        return meant.IsTotal && number is { Component: not null, Alias: null } ? MatchKind.ComponentOf : MatchKind.Contradicts;
    }

    private static (RecordedNumber Number, int Exponent)? FactorOf(Quantity quantity, List<RecordedNumber> named)
    {
        foreach (var number in named.Where(number => number.Kind == quantity.Kind && number.Value > 0 && quantity.Low > 0))
        {
            var exponent = (int)Math.Round(Math.Log10((double)quantity.Low / (double)number.Value));
            if (exponent is 0 or > 12 or < -12)
                continue;
            var scaled =
                exponent > 0 ? quantity.DividedBy(Power(exponent))
                : quantity.Low < 1e15m ? quantity.DividedBy(1 / Power(-exponent))
                : quantity;
            if (Fit.Find(scaled with { Hedge = AmountHedge.Exact }, number.Value, named: false) is not null)
                return (number, exponent);
        }

        return null;
    }

    private static decimal Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);

    private static bool IsOtherCurrency(Quantity quantity, RecordedNumber number) => !quantity.MayBeIn(number.Currency);

    /// <summary>The one part that every name in the citation is of: what the
    /// text speaks about. Asked for each value, so found once.</summary>
    private ComponentKind? Preferred(Citation citation)
    {
        if (!_preferred.TryGetValue(citation, out var part))
            _preferred[citation] = part = PartOf(citation);
        return part;
    }

    private static ComponentKind? PartOf(Citation citation)
    {
        var parts = citation.Reported.Select(SumLabel.From).Where(called => called.IsSpecific).ToList();
        return
            parts.Count > 0
            && parts.TrueForAll(called => called.Components.Count == 1 && !called.IsWhole && called.Components[0] == parts[0].Components[0])
            ? parts[0].Components[0]
            : null;
    }

    private ReconciliationOutcome Unknown(Quantity quantity, string printed, IReadOnlyList<FactRef> facts, ReportedValue reported)
    {
        if (DividedPart(quantity, facts, reported) is not { } part)
            return Nothing($"No exact figure is on record to compare “{printed}” with.");
        var product = quantity.Low * part.Parts;
        var total = NumberText.Format(NumberKind.Money, product, part.Number.Currency);
        var nearness =
            Math.Abs(product - part.Number.Value) <= part.Number.Value / 100
                ? $"close to {part.Number.LabelAndText}"
                : $"and {part.Number.Label} is {part.Number.Text}";
        return Nothing(
            $"No division of {part.Number.Label} is on record to compare “{printed}” "
                + $"with; {Prose.Count(part.Parts, "time")} it is {total}, {nearness}."
        );
    }

    /// <summary>"each of three claims" of a part that is known: the part, and by how many.</summary>
    private (RecordedNumber Number, int Parts)? DividedPart(Quantity quantity, IReadOnlyList<FactRef> facts, ReportedValue reported)
    {
        var parts = (reported.Called ?? "").Split(' ').Select(QuantityReader.Word).FirstOrDefault(number => number > 1);
        if (parts is not { } many || quantity.IsRange || quantity.Low > 1e15m)
            return null;
        var number = facts
            .SelectMany(fact =>
                evidence.Known.OfRecord(fact).Where(knownNumber => knownNumber.Kind == NumberKind.Money && fact.IsShareOf(knownNumber.Fact))
            )
            .FirstOrDefault();
        return number is null || quantity.Currency is null || IsOtherCurrency(quantity, number) ? null : (number, many);
    }

    private static ReconciliationOutcome Nothing(string sentence) => new(MatchKind.NotComparable, [], sentence);
}
